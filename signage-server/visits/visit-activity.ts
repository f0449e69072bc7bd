import { uuidv7 } from 'uuidv7';
import { purposesNow } from '../../shared/consent/consent-ledger.ts';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { consentEvents } from '../storage/consent-events.ts';
import { addHistory } from '../storage/customers.ts';
import { listItems, putListItem } from '../storage/list-items.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit } from '../storage/visits.ts';
import type { VisitDeps } from './visit-deps.ts';
import { lookedAt } from './visit-view.ts';

const LONGEST_LIST = 200;
const LOOKS_KEPT = 20;

/** Sets how many of a product are on the list of a visit. `knownProduct` says that the catalogue has it. */
export async function setListItem(
  tx: Tx,
  visit: VisitTable,
  item: { productId: string; quantity: number },
  knownProduct: boolean,
  deps: VisitDeps,
): Promise<Result<undefined>> {
  if (!knownProduct && item.quantity > 0) return refuse('not-found', 'This shop has no such product.');
  const items = await listItems(tx, visit.id);
  const listed = items.some(({ productId }) => productId === item.productId);
  if (!listed && item.quantity > 0 && items.length >= LONGEST_LIST)
    return refuse('too-large', 'The list is full.');
  await putListItem(tx, visit.id, item.productId, item.quantity, deps.now());
  if (!listed && item.quantity > 0) await learn(tx, visit, item.productId, 'list', deps);
  await touch(tx, visit, {}, deps);
  return done(undefined);
}

/** The person opened a product on the kiosk: suggestions follow it. */
export async function lookAt(tx: Tx, visit: VisitTable, productId: string, deps: VisitDeps): Promise<void> {
  const looks = [productId, ...lookedAt(visit).filter((id) => id !== productId)].slice(0, LOOKS_KEPT);
  await learn(tx, visit, productId, 'look', deps);
  await touch(tx, visit, { looked_at: JSON.stringify(looks) }, deps);
}

async function touch(
  tx: Tx,
  visit: VisitTable,
  change: { looked_at?: string },
  deps: VisitDeps,
): Promise<void> {
  await updateVisit(tx, visit.id, { ...change, last_active_at: deps.now() });
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
}

/** Kept for later visits only while the person has that purpose switched on. */
async function learn(
  tx: Tx,
  visit: VisitTable,
  productId: string,
  kind: 'look' | 'list',
  deps: VisitDeps,
): Promise<void> {
  if (!visit.customer_id || visit.mode !== 'remember') return;
  const given = purposesNow(await consentEvents(tx, visit.customer_id), VISIT_NOTICE.version, deps.now());
  if (!given['recommend-from-history']) return;
  await addHistory(tx, {
    id: uuidv7(),
    customer_id: visit.customer_id,
    product_id: productId,
    kind,
    at: deps.now(),
  });
}
