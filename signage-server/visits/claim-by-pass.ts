import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkInByPass } from '../events/check-in.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { findDisplay } from '../storage/displays.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { insertVisit, runningVisitsOf, visitOnDisplay } from '../storage/visits.ts';
import { newVisit } from './claim-visit.ts';
import { endVisit } from './end-visit.ts';
import { redeemPass } from './pass.ts';
import type { VisitDeps } from './visit-deps.ts';

/**
 * Begins matching for the customer whose pass a kiosk has read: one scan, and one tap on the phone, which knows itself
 * by its own long-lived cookie. A photo of a pass gets no further than that tap.
 *
 * Refusals: those of {@link redeemPass}, `precondition-missing` where the display is no kiosk, `session-taken`.
 */
export async function claimByPass(
  displayId: string,
  text: string,
  deps: VisitDeps,
): Promise<Result<VisitTable>> {
  const now = deps.now();
  return deps.storage.write(async (tx) => {
    const display = await findDisplay(tx, displayId);
    if (display?.kind !== 'kiosk')
      return refuse('precondition-missing', 'Only a touch kiosk can be visited.');
    const other = await visitOnDisplay(tx, displayId);
    if (other?.state === 'active' && other.cap_at > now) return refuse('session-taken');
    const redeemed = await redeemPass(tx, text, now);
    if (!redeemed.ok) return redeemed;
    const { customerId } = redeemed.value;
    await checkInByPass(tx, customerId, now);
    if (other) await endVisit(tx, other, 'replaced', deps);
    for (const running of await runningVisitsOf(tx, customerId))
      await endVisit(tx, running, 'replaced', deps);
    // Nobody holds this token: the phone that showed the pass is known by the other cookie.
    const visit = newVisit(displayId, hashOfToken(newSecretToken()), customerId, now);
    await insertVisit(tx, visit);
    await deps.storage.changes.ring(tx, { kind: 'visit', displayId, visitId: visit.id });
    return done(visit);
  });
}
