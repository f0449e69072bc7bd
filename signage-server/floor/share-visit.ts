import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { deleteShare, saveShare } from '../storage/staff-looks.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit } from '../storage/visits.ts';
import { type FloorDeps, ringFloor } from './floor-deps.ts';

export type Share = { shared: true; greetAs: string | null } | { shared: false };

/**
 * Lets the staff see one visit until it ends, or takes that back, which is never refused.
 *
 * Refusals: `precondition-missing` before the person has chosen how to go on.
 */
export async function shareVisit(
  tx: Tx,
  visit: VisitTable,
  share: Share,
  deps: FloorDeps,
): Promise<Result<undefined>> {
  if (!share.shared) await deleteShare(tx, visit.id);
  else if (visit.state !== 'active') return refuse('precondition-missing', 'Choose how to go on first.');
  else {
    await saveShare(tx, { visit_id: visit.id, greet_as: share.greetAs, shared_at: deps.now() });
    await updateVisit(tx, visit.id, { staff_could_see: 1 });
  }
  await ringFloor(tx, { display_id: visit.display_id, visit_id: visit.id }, deps);
  return done(undefined);
}
