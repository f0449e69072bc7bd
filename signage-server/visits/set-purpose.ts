import type { Store } from '../../shared/model/store.ts';
import type { Purpose } from '../../shared/model/visit.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { addConsentEvent } from '../storage/consent-events.ts';
import { deleteHistory } from '../storage/customers.ts';
import { disownPurchases } from '../storage/purchases.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { consentRecord } from './consent-record.ts';
import type { VisitDeps } from './visit-deps.ts';

/** Gives or withdraws one purpose. Withdrawing the use of visits or purchases also deletes what was kept for it. */
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
  await addConsentEvent(tx, consentRecord({ customerId, purpose, state, language, at, validUntil }, store));
  if (purpose === 'recommend-from-history' && !choice.given) await deleteHistory(tx, customerId);
  if (purpose === 'recommend-from-purchases' && !choice.given) await disownPurchases(tx, customerId);
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}
