import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { helpById, updateHelp } from '../storage/help-requests.ts';
import type { Tx } from '../storage/transaction.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';

export type FloorAct = 'take' | 'done' | 'hand-over';

/**
 * Takes a call, is done with it, or hands it back, from when on it waits for the others anew.
 *
 * Refusals: `not-found`, `conflict` when a colleague was faster or has it, or when it is over.
 */
export async function actOnHelp(
  tx: Tx,
  { id, act, userId }: { id: string; act: FloorAct; userId: string },
  deps: FloorDeps,
): Promise<Result<undefined>> {
  const row = await helpById(tx, id);
  if (!row) return refuse('not-found');
  if (row.ended_at !== null) return refuse('conflict', 'This call is over.');
  if (row.taken_by !== null && row.taken_by !== userId)
    return refuse('conflict', 'A colleague has taken this call.');
  if (act !== 'take' && row.taken_by === null) return refuse('conflict', 'Take the call first.');
  const now = deps.now();
  if (act === 'take') {
    if (row.taken_by === userId) return done(undefined);
    await updateHelp(tx, id, { taken_by: userId, answered_at: row.answered_at ?? now });
  } else if (act === 'done') await updateHelp(tx, id, { ended_at: now, outcome: 'done', product_id: null });
  else await updateHelp(tx, id, { taken_by: null, waiting_since: now, escalated_at: null });
  await ringFloor(tx, row, deps);
  return done(undefined);
}
