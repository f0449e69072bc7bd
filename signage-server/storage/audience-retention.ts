import type { StoredCell } from '../../shared/audience/stored-cell.ts';
import { storedCell } from './audience-cells.ts';
import type { Reader, Tx } from './transaction.ts';

/**
 * Deletes quarter-hour audience cells that came before an instant, whatever their date: a screen whose clock is years
 * ahead must not keep its counts for years (R17).
 */
export async function deleteAudienceCellsBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('audience_cell').where('received_at', '<', before).execute();
}

/** Takes the cells whose quarter begins in `[from, to)` away: of two processes that ask at once, one gets them. */
export async function takeAudienceCells(tx: Tx, from: number, to: number): Promise<StoredCell[]> {
  const rows = await tx
    .deleteFrom('audience_cell')
    .where('quarter_start', '>=', from)
    .where('quarter_start', '<', to)
    .returning(['display_id', 'received_at', 'cell'])
    .execute();
  return rows.map(storedCell);
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
