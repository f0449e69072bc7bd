import type { AudienceCell } from '../../shared/audience/audience-cell.ts';
import type { StoredCell } from '../../shared/audience/stored-cell.ts';
import type { Reader } from './transaction.ts';

/** Cells of all displays whose quarter begins in `[from, to)`, of every version. */
export async function audienceCells(db: Reader, from: number, to: number): Promise<StoredCell[]> {
  const rows = await db
    .selectFrom('audience_cell')
    .select(['display_id', 'received_at', 'cell'])
    .where('quarter_start', '>=', from)
    .where('quarter_start', '<', to)
    .execute();
  return rows.map(storedCell);
}

export function storedCell(row: { display_id: string; received_at: number; cell: string }): StoredCell {
  // The intake has parsed it before it was stored; to do so again takes three quarters of a report's time.
  const cell: AudienceCell = JSON.parse(row.cell);
  return { ...cell, displayId: row.display_id, receivedAt: row.received_at };
}
