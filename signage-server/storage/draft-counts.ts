import type { ContentTables } from './content-schema.ts';
import type { Reader } from './transaction.ts';

export type DraftTable = Extract<keyof ContentTables, 'schedule_entry' | 'daypart' | 'playlist' | 'layout'>;

/** How many rows there are of one kind of draft. */
export async function countDrafts(db: Reader, table: DraftTable): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}
