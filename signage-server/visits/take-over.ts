import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { visitWaiting } from '../storage/visits.ts';
import { endVisit } from './end-visit.ts';
import type { VisitDeps } from './visit-deps.ts';

/**
 * The word of whoever has a screen, given on their phone or on the screen, on the phone that waits for it: let in, by
 * ending this visit, or sent away. Whoever is asked twice has answered: without anybody waiting it is `not-found`.
 */
export async function answerTakeover(
  tx: Tx,
  visit: VisitTable,
  { allow }: { allow: boolean },
  deps: VisitDeps,
): Promise<Result<undefined>> {
  const waiting = await visitWaiting(tx, visit.display_id, deps.now());
  if (!waiting || visit.state !== 'active') return refuse('not-found', 'No other phone is waiting.');
  if (allow) await endVisit(tx, visit, 'replaced', deps);
  else {
    await endVisit(tx, waiting, 'refused', deps);
    await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  }
  return done(undefined);
}
