import { ScheduleEntry } from '../../shared/model/schedule.ts';
import type { Reader, Tx } from './transaction.ts';

function entryOf(row: { content: string }): ScheduleEntry {
  return ScheduleEntry.parse(JSON.parse(row.content));
}

export async function allEntries(db: Reader): Promise<ScheduleEntry[]> {
  const rows = await db.selectFrom('schedule_entry').select('content').orderBy('id').execute();
  return rows.map(entryOf);
}

export async function findEntry(db: Reader, id: string): Promise<ScheduleEntry | undefined> {
  const row = await db.selectFrom('schedule_entry').select('content').where('id', '=', id).executeTakeFirst();
  return row && entryOf(row);
}

/** Entries that play this playlist. */
export async function entriesOfPlaylist(db: Reader, playlistId: string): Promise<ScheduleEntry[]> {
  const rows = await db
    .selectFrom('schedule_entry')
    .select('content')
    .where('playlist_id', '=', playlistId)
    .execute();
  return rows.map(entryOf);
}

/** Entries that run in this daypart. */
export async function entriesInDaypart(db: Reader, daypartId: string): Promise<ScheduleEntry[]> {
  const rows = await db
    .selectFrom('schedule_entry')
    .select('content')
    .where('daypart_id', '=', daypartId)
    .execute();
  return rows.map(entryOf);
}

export async function saveEntry(tx: Tx, entry: ScheduleEntry, now: number): Promise<void> {
  const row = {
    name: entry.name,
    playlist_id: entry.playlistId,
    daypart_id: entry.daypartId,
    content: JSON.stringify(entry),
    updated_at: now,
  };
  await tx
    .insertInto('schedule_entry')
    .values({ id: entry.id, created_at: entry.createdAt, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function deleteEntry(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('schedule_entry').where('id', '=', id).execute();
}
