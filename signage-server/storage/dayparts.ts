import { Daypart } from '../../shared/model/schedule.ts';
import type { SavedDaypart } from '../../shared/protocol/saved-draft.ts';
import type { Reader, Tx } from './transaction.ts';

const columns = ['content', 'version'] as const;

function daypartOf(row: { content: string }): Daypart {
  return Daypart.parse(JSON.parse(row.content));
}

export async function allDayparts(db: Reader): Promise<Daypart[]> {
  const rows = await db.selectFrom('daypart').select('content').orderBy('name').orderBy('id').execute();
  return rows.map(daypartOf);
}

/** As an editor needs them: with the version to send back. */
export async function savedDayparts(db: Reader): Promise<SavedDaypart[]> {
  const rows = await db.selectFrom('daypart').select(columns).orderBy('name').orderBy('id').execute();
  return rows.map((row) => ({ ...daypartOf(row), version: row.version }));
}

export async function findDaypart(db: Reader, id: string): Promise<SavedDaypart | undefined> {
  const row = await db.selectFrom('daypart').select(columns).where('id', '=', id).executeTakeFirst();
  return row && { ...daypartOf(row), version: row.version };
}

/** Returns the new version; see `savePlaylist`. */
export async function saveDaypart(tx: Tx, daypart: Daypart, now: number): Promise<number> {
  const row = { name: daypart.name, content: JSON.stringify(daypart), updated_at: now };
  const { version } = await tx
    .insertInto('daypart')
    .values({ id: daypart.id, created_at: daypart.createdAt, version: now, ...row })
    .onConflict((on) =>
      on.column('id').doUpdateSet((eb) => ({ ...row, version: eb('daypart.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function deleteDaypart(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('daypart').where('id', '=', id).execute();
}
