import type { Store } from '../../shared/model/store.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit } from '../storage/visits.ts';
import type { VisitDeps } from './visit-deps.ts';

/** Whether the store's cameras run only for somebody who has agreed (posture P1). */
export function asksFirst({ posture, cameras }: Store): boolean {
  return posture.posture === 'P1' && cameras.offSince === null;
}

/**
 * Agrees for one visit that the screen's camera measures, or takes it back, which is never refused. It ends with the
 * visit, and nothing that the camera counts is kept with it (R20).
 *
 * Refusals: `precondition-missing` where no camera asks, or before the person has chosen how to go on.
 */
export async function agreeCamera(
  tx: Tx,
  visit: VisitTable,
  { agreed }: { agreed: boolean },
  store: Store,
  deps: VisitDeps,
): Promise<Result<undefined>> {
  if (agreed && !asksFirst(store)) return refuse('precondition-missing', 'No camera here asks for that.');
  if (agreed && visit.state !== 'active') return refuse('precondition-missing', 'Choose how to go on first.');
  await updateVisit(tx, visit.id, { camera_agreed_at: agreed ? deps.now() : null });
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}
