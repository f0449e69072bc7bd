import type { Store } from '../../shared/model/store.ts';
import type { Purpose } from '../../shared/model/visit.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { dropBroughtFor } from '../storage/brought.ts';
import { addConsentEvent, consentEvents } from '../storage/consent-events.ts';
import { deleteHistory } from '../storage/customers.ts';
import { deleteMessagesOf } from '../storage/messages.ts';
import { disownPurchases } from '../storage/purchases.ts';
import { deletePushAddress } from '../storage/push-addresses.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { consentRecord } from './consent-record.ts';
import { livesOn, noteStop } from './idea-figures.ts';
import type { VisitDeps } from './visit-deps.ts';

/** Gives or withdraws one purpose. Withdrawing also deletes what was kept for it: visits, purchases, messages. */
export async function setPurpose(
  tx: Tx,
  visit: VisitTable,
  choice: { purpose: Purpose; given: boolean; language: string },
  store: Store,
  deps: VisitDeps,
): Promise<Result<undefined>> {
  const customerId = visit.customer_id;
  if (!customerId || visit.mode !== 'remember') {
    return refuse('precondition-missing', 'You are here as a guest: there is nothing to switch on.');
  }
  const at = deps.now();
  const validUntil = choice.purpose === 'show-on-shared-screen' ? visit.cap_at : null;
  const state = choice.given ? 'given' : 'withdrawn';
  if (choice.given && validUntil !== null && visit.state === 'over') return refuse('session-over');
  const { purpose, language } = choice;
  // What was on the shelf because of it counts as stopped: the shop hears that a rule is not wanted, not by whom.
  if (!choice.given) await noteStop(tx, visit, livesOn(purpose), deps);
  // Their word on age is asked once, before anything is remembered.
  const minimumAge = (await consentEvents(tx, customerId)).at(-1)?.minimumAge ?? null;
  const said = { customerId, purpose, state, language, at, validUntil, minimumAge } as const;
  await addConsentEvent(tx, consentRecord(said, store));
  if (purpose === 'recommend-from-history' && !choice.given) await deleteHistory(tx, customerId);
  if (purpose === 'recommend-from-purchases' && !choice.given) await disownPurchases(tx, customerId);
  if (purpose === 'offers-by-message' && !choice.given) {
    await deleteMessagesOf(tx, customerId);
    await dropBroughtFor(tx, customerId, 'offers-by-message');
    await deletePushAddress(tx, customerId);
  }
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}
