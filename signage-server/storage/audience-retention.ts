import type { Reader, Tx } from './transaction.ts';

/**
 * Deletes quarter-hour audience cells from before an instant, and those that came before it with a date of their own: a
 * screen whose clock is years ahead must not keep its counts for years (R17).
 */
export async function deleteAudienceCellsBefore(tx: Tx, before: number): Promise<void> {
  await tx
    .deleteFrom('audience_cell')
    .where((eb) => eb.or([eb('quarter_start', '<', before), eb('received_at', '<', before)]))
    .execute();
}

/** Quarter of the oldest cell from `from` on; null when there is none. */
export async function oldestAudienceCell(db: Reader, from = 0): Promise<number | null> {
  const row = await db
    .selectFrom('audience_cell')
    .select('quarter_start')
    .where('quarter_start', '>=', from)
    .orderBy('quarter_start')
    .limit(1)
    .executeTakeFirst();
  return row?.quarter_start ?? null;
}
