import { uuidv7 } from 'uuidv7';
import { matchEmoji } from '../../shared/consent/match-emoji.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { customerByToken } from '../storage/customers.ts';
import { findDisplay } from '../storage/displays.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitOfferTable, VisitTable } from '../storage/visit-schema.ts';
import {
  insertVisit,
  offerByHash,
  takeOffer,
  visitByPhone,
  visitOnDisplay,
  visitWaiting,
} from '../storage/visits.ts';
import { endVisit } from './end-visit.ts';
import { secureRandom } from './secret.ts';
import type { VisitDeps } from './visit-deps.ts';
import { CHOOSING_CAP_MS, TAKEOVER_MS } from './visit-times.ts';

export type Claim = { nonce: string } | { code: string };

/** The cookies that a phone brings: of the visit it is in, and of the person it remembers. */
export interface PhoneTokens {
  visit: string | undefined;
  me: string | undefined;
}

/**
 * Takes an offer once and begins matching; while somebody else is in a visit there it waits for their word instead. A
 * person who is remembered on this phone is known by `tokens.me`, but nothing of theirs is read before they have said
 * that the emoji match. A visit of this phone on another screen ends.
 *
 * Refusals: `link-stale` (expired, of a connection that is gone, or a QR that is none of ours), `code-unknown` (typed
 * letters that are no code of ours), `link-used`, `session-taken` (somebody waits there already).
 */
export async function claimVisit(
  claim: Claim,
  tokens: PhoneTokens,
  deps: VisitDeps,
): Promise<Result<{ visit: VisitTable; phoneToken: string }>> {
  const now = deps.now();
  const phoneToken = newSecretToken();
  return deps.storage.write(async (tx) => {
    const found = await goodOffer(tx, claim, now);
    if (!found.ok) return found;
    const offer = found.value;
    const other = await visitOnDisplay(tx, offer.display_id);
    const former = tokens.visit && (await visitByPhone(tx, hashOfToken(tokens.visit)));
    const isOwn = former && former.id === other?.id;
    const isTaken = other?.state === 'active' && other.cap_at > now && !isOwn;
    if (isTaken && (await visitWaiting(tx, offer.display_id, now))) return refuse('session-taken');
    if (!(await takeOffer(tx, offer.nonce_hash, now))) return refuse('link-used');
    if (other && !isTaken) await endVisit(tx, other, 'replaced', deps);
    if (former && former.display_id !== offer.display_id) await endVisit(tx, former, 'replaced', deps);
    const customer = tokens.me && (await customerByToken(tx, hashOfToken(tokens.me)));
    const visit = newVisit(offer.display_id, hashOfToken(phoneToken), customer ? customer.id : null, now);
    if (isTaken) Object.assign(visit, { state: 'waiting', cap_at: now + TAKEOVER_MS });
    await insertVisit(tx, visit);
    await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
    if (isTaken)
      await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: other.id });
    return done({ visit, phoneToken });
  });
}

/** A visit at its beginning: the person compares the pictures. */
export function newVisit(
  displayId: string,
  phoneHash: string,
  customerId: string | null,
  now: number,
): VisitTable {
  return {
    id: uuidv7(),
    display_id: displayId,
    state: 'matching',
    match: JSON.stringify(matchEmoji(secureRandom)),
    mode: null,
    phone_hash: phoneHash,
    customer_id: customerId,
    started_at: now,
    cap_at: now + CHOOSING_CAP_MS,
    last_active_at: now,
    ended_at: null,
    end_reason: null,
    looked_at: '[]',
    camera_agreed_at: null,
    ideas: '{}',
    staff_could_see: 0,
    profile_id: null,
  };
}

/** The offer that a phone brings, if it may still be taken. */
async function goodOffer(tx: Tx, claim: Claim, now: number): Promise<Result<VisitOfferTable>> {
  const offer = await findOffer(tx, claim);
  // A QR is never mistyped, so a nonce that is not there any more was one; letters are mistyped all the time.
  if (!offer && 'code' in claim) return refuse('code-unknown');
  if (!offer || offer.expires_at <= now) return refuse('link-stale');
  if (offer.claimed_at !== null) return refuse('link-used');
  return (await isConnectedAsThen(tx, offer)) ? done(offer) : refuse('link-stale');
}

/** Whether the screen still has the socket that it had when it showed the code. */
async function isConnectedAsThen(tx: Tx, offer: VisitOfferTable): Promise<boolean> {
  const display = await findDisplay(tx, offer.display_id);
  return display !== undefined && display.connection_id === offer.connection_id;
}

function findOffer(tx: Tx, claim: Claim): Promise<VisitOfferTable | undefined> {
  return 'nonce' in claim
    ? offerByHash(tx, 'nonce_hash', hashOfToken(claim.nonce))
    : offerByHash(tx, 'code_hash', hashOfToken(claim.code.toUpperCase()));
}
