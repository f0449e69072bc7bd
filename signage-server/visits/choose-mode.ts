import { uuidv7 } from 'uuidv7';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import type { Store } from '../../shared/model/store.ts';
import { Purpose } from '../../shared/model/visit.ts';
import { USUAL_MINIMUM_AGE } from '../../shared/model/visit-setting.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { earnByVisiting } from '../points/earn-points.ts';
import { addConsentEvent, consentEvents } from '../storage/consent-events.ts';
import { customerSeen, insertCustomer } from '../storage/customers.ts';
import { moveList } from '../storage/list-items.ts';
import { movePrivate } from '../storage/private-items.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { readVisitSetting } from '../storage/visit-setting.ts';
import { updateVisit, visitBefore } from '../storage/visits.ts';
import { consentRecord, superseded } from './consent-record.ts';
import { givenTo } from './given-purposes.ts';
import type { VisitDeps } from './visit-deps.ts';
import { VISIT_CAP_MS } from './visit-times.ts';

export type Mode =
  | { mode: 'guest' }
  | {
      mode: 'remember';
      oldEnough: boolean;
      /** The age that was asked about; absent from a page that asks about {@link USUAL_MINIMUM_AGE}. */
      minimumAge?: number | undefined;
      purposes: Partial<Record<Purpose, boolean>>;
      language: string;
    };

/**
 * "They match." A person who is remembered here and has answered the current notice goes straight on; everybody
 * else chooses now.
 */
export async function confirmMatch(tx: Tx, visit: VisitTable, deps: VisitDeps): Promise<Result<undefined>> {
  if (visit.state === 'waiting') return refuse('precondition-missing', 'Another phone has this screen.');
  if (visit.state !== 'matching') return done(undefined);
  const events = visit.customer_id ? await consentEvents(tx, visit.customer_id) : [];
  const answered = events.some((event) => event.notice.version === VISIT_NOTICE.version);
  if (visit.customer_id && answered) await remember(tx, visit, visit.customer_id, deps);
  else await updateVisit(tx, visit.id, { state: 'choosing', last_active_at: deps.now() });
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}

/**
 * Guest, or remembered with exactly the purposes given. Returns the token of a newly remembered phone.
 *
 * Refusals: `precondition-missing` before the match is confirmed, `age-required` without the person's own word.
 */
export async function chooseMode(
  tx: Tx,
  visit: VisitTable,
  choice: Mode,
  store: Store,
  deps: VisitDeps,
): Promise<Result<{ rememberedToken: string | null }>> {
  if (visit.state === 'waiting' || visit.state === 'matching')
    return refuse('precondition-missing', 'Compare the three pictures first.');
  if (visit.state !== 'choosing') return refuse('conflict', 'This visit has begun already.');
  const now = deps.now();
  if (choice.mode === 'guest') {
    const cap = now + VISIT_CAP_MS;
    await updateVisit(tx, visit.id, {
      state: 'active',
      mode: 'guest',
      customer_id: null,
      cap_at: cap,
      last_active_at: now,
    });
    await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
    return done({ rememberedToken: null });
  }
  const { minimumAge = USUAL_MINIMUM_AGE } = choice;
  const { minimum_age: wanted } = await readVisitSetting(tx);
  if (!choice.oldEnough || minimumAge < wanted)
    return refuse('age-required', 'You can go on as a guest instead.');
  let rememberedToken: string | null = null;
  let customerId = visit.customer_id;
  if (!customerId) {
    rememberedToken = newSecretToken();
    customerId = uuidv7();
    const row = { id: customerId, token_hash: hashOfToken(rememberedToken), language: choice.language };
    await insertCustomer(tx, { ...row, created_at: now, last_seen_at: now, warned_at: null });
  }
  for (const event of superseded(await consentEvents(tx, customerId), now)) await addConsentEvent(tx, event);
  for (const purpose of Purpose.options) {
    const state = choice.purposes[purpose] === true ? 'given' : 'withdrawn';
    const validUntil = purpose === 'show-on-shared-screen' ? now + VISIT_CAP_MS : null;
    const { language } = choice;
    const said = { customerId, purpose, state, language, at: now, validUntil, minimumAge } as const;
    await addConsentEvent(tx, consentRecord(said, store));
  }
  await remember(tx, visit, customerId, deps);
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done({ rememberedToken });
}

async function remember(tx: Tx, visit: VisitTable, customerId: string, deps: VisitDeps): Promise<void> {
  const now = deps.now();
  const before = await visitBefore(tx, customerId, visit.id);
  if (before && (await givenTo(tx, customerId, now))['remember-list']) {
    await moveList(tx, before.id, visit.id);
    await movePrivate(tx, before.id, visit.id);
  }
  await customerSeen(tx, customerId, now);
  await earnByVisiting(tx, customerId, now);
  const change = { state: 'active' as const, mode: 'remember' as const, customer_id: customerId };
  await updateVisit(tx, visit.id, { ...change, cap_at: now + VISIT_CAP_MS, last_active_at: now });
}
