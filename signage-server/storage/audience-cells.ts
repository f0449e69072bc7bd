import { AudienceCell } from '../../shared/audience/audience-cell.ts';
import type { StoredCell } from '../../shared/audience/stored-cell.ts';
import type { Reader } from './transaction.ts';

/** Cells of all displays whose quarter begins in `[from, to)`, of every version that can be read. */
export async function audienceCells(db: Reader, from: number, to: number): Promise<StoredCell[]> {
  const rows = await db
    .selectFrom('audience_cell')
    .select(['display_id', 'received_at', 'cell'])
    .where('quarter_start', '>=', from)
    .where('quarter_start', '<', to)
    .execute();
  return rows.flatMap((row) => {
    const cell = AudienceCell.safeParse(JSON.parse(row.cell));
    return cell.success ? [{ ...cell.data, displayId: row.display_id, receivedAt: row.received_at }] : [];
  });
}
