import type { Tx } from './transaction.ts';

/** Deletes quarter-hour audience cells from before an instant (R17). */
export async function deleteAudienceCellsBefore(tx: Tx, quarterStart: number): Promise<void> {
  await tx.deleteFrom('audience_cell').where('quarter_start', '<', quarterStart).execute();
}
