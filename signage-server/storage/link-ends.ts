import type { Reader } from './transaction.ts';

/** Which of some ids there are. */
export async function existing(
  db: Reader,
  table: 'product' | 'how_to' | 'review',
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom(table).select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
