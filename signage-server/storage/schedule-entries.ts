import { ScheduleEntry } from '../../shared/model/schedule.ts';
import type { SavedEntry } from '../../shared/protocol/saved-draft.ts';
import type { Reader, Tx } from './transaction.ts';

const columns = ['content', 'version'] as const;

function entryOf(row: { content: string }): ScheduleEntry {
  return ScheduleEntry.parse(JSON.parse(row.content));
}

export async function allEntries(db: Reader): Promise<ScheduleEntry[]> {
  const rows = await db.selectFrom('schedule_entry').select('content').orderBy('id').execute();
  return rows.map(entryOf);
}

/** As an editor needs them: with the version to send back. */
export async function savedEntries(db: Reader): Promise<SavedEntry[]> {
  const rows = await db.selectFrom('schedule_entry').select(columns).orderBy('id').execute();
  return rows.map((row) => ({ ...entryOf(row), version: row.version }));
}

export async function findEntry(db: Reader, id: string): Promise<SavedEntry | undefined> {
  const row = await db.selectFrom('schedule_entry').select(columns).where('id', '=', id).executeTakeFirst();
  return row && { ...entryOf(row), version: row.version };
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

/** Entries that divide the screen so. */
export async function entriesInLayout(db: Reader, layoutId: string): Promise<ScheduleEntry[]> {
  const rows = await db
    .selectFrom('schedule_entry')
    .select('content')
    .where('layout_id', '=', layoutId)
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

/** Returns the new version; see `savePlaylist`. */
export async function saveEntry(tx: Tx, entry: ScheduleEntry, now: number): Promise<number> {
  const row = {
    name: entry.name,
    playlist_id: entry.playlistId,
    layout_id: entry.layoutId,
    daypart_id: entry.daypartId,
    content: JSON.stringify(entry),
    updated_at: now,
  };
  const { version } = await tx
    .insertInto('schedule_entry')
    .values({ id: entry.id, created_at: entry.createdAt, version: now, ...row })
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({ ...row, version: eb('schedule_entry.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function deleteEntry(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('schedule_entry').where('id', '=', id).execute();
}
