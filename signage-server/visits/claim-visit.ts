import { uuidv7 } from 'uuidv7';
import { matchEmoji } from '../../shared/consent/match-emoji.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { customerByToken } from '../storage/customers.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitOfferTable, VisitTable } from '../storage/visit-schema.ts';
import { insertVisit, offerByHash, takeOffer, visitOnDisplay } from '../storage/visits.ts';
import { endVisit } from './end-visit.ts';
import { secureRandom } from './secret.ts';
import type { VisitDeps } from './visit-deps.ts';
import { CHOOSING_CAP_MS } from './visit-times.ts';

export type Claim = { nonce: string } | { code: string };

/**
 * Takes an offer once and begins matching. A person who is remembered on this phone is known by `rememberedToken`,
 * but nothing of theirs is read before they have said that the emoji match.
 *
 * Refusals: `link-stale` (expired, or a QR that is none of ours), `code-unknown` (typed letters that are no code of
 * ours), `link-used`, `session-taken` (somebody is in a visit there).
 */
export async function claimVisit(
  claim: Claim,
  rememberedToken: string | undefined,
  deps: VisitDeps,
): Promise<Result<{ visit: VisitTable; phoneToken: string }>> {
  const now = deps.now();
  const phoneToken = newSecretToken();
  return deps.storage.write(async (tx) => {
    const offer = await findOffer(tx, claim);
    // A QR is never mistyped, so a nonce that is not there any more was one; letters are mistyped all the time.
    if (!offer && 'code' in claim) return refuse('code-unknown');
    if (!offer || offer.expires_at <= now) return refuse('link-stale');
    if (offer.claimed_at !== null) return refuse('link-used');
    const other = await visitOnDisplay(tx, offer.display_id);
    if (other?.state === 'active' && other.cap_at > now) return refuse('session-taken');
    if (!(await takeOffer(tx, offer.nonce_hash, now))) return refuse('link-used');
    if (other) await endVisit(tx, other, 'replaced', deps);
    const customer = rememberedToken && (await customerByToken(tx, hashOfToken(rememberedToken)));
    const visit: VisitTable = {
      id: uuidv7(),
      display_id: offer.display_id,
      state: 'matching',
      match: JSON.stringify(matchEmoji(secureRandom)),
      mode: null,
      phone_hash: hashOfToken(phoneToken),
      customer_id: customer ? customer.id : null,
      started_at: now,
      cap_at: now + CHOOSING_CAP_MS,
      last_active_at: now,
      ended_at: null,
      end_reason: null,
      looked_at: '[]',
      camera_agreed_at: null,
    };
    await insertVisit(tx, visit);
    await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
    return done({ visit, phoneToken });
  });
}

function findOffer(tx: Tx, claim: Claim): Promise<VisitOfferTable | undefined> {
  return 'nonce' in claim
    ? offerByHash(tx, 'nonce_hash', hashOfToken(claim.nonce))
    : offerByHash(tx, 'code_hash', hashOfToken(claim.code.toUpperCase()));
}
