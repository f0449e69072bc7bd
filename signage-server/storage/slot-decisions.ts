import type { StoredDecisions } from '../../shared/audience/release-decisions.ts';
import type { Reader, Tx } from './transaction.ts';

/** Counts of decisions of all displays whose quarter begins in `[from, to)`. */
export async function slotDecisions(db: Reader, from: number, to: number): Promise<StoredDecisions[]> {
  return await db
    .selectFrom('adaptive_decision')
    .select([
      'display_id as displayId',
      'received_at as receivedAt',
      'quarter_start as quarterStart',
      'playlist_id as playlistId',
      'slot_id as slotId',
      'creative_id as creativeId',
      'tier',
      'reason',
      'decisions',
    ])
    .where('quarter_start', '>=', from)
    .where('quarter_start', '<', to)
    .execute();
}

/** Deletes counts from before an instant, as the audience's quarter-hours are (R17). */
export async function deleteSlotDecisionsBefore(tx: Tx, quarterStart: number): Promise<void> {
  await tx.deleteFrom('adaptive_decision').where('quarter_start', '<', quarterStart).execute();
}
