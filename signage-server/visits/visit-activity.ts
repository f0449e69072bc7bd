import { uuidv7 } from 'uuidv7';
import { MOST_LINES, type SharedList } from '../../shared/list/shared-list.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { type ListChange, mergeVisitList, setVisitList, visitList } from '../lists/visit-list.ts';
import { addHistory } from '../storage/customers.ts';
import { listItems } from '../storage/list-items.ts';
import { correctionsOf, profilesOf } from '../storage/own-choices.ts';
import { setPrivate } from '../storage/private-items.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { updateVisit } from '../storage/visits.ts';
import { givenIn } from './given-purposes.ts';
import { noteListed, noteSeen } from './idea-figures.ts';
import { lookedAt } from './looked-at.ts';
import type { VisitDeps } from './visit-deps.ts';

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
  if (!listed && item.quantity > 0 && items.length >= MOST_LINES)
    return refuse('too-large', 'The list is full.');
  if (!listed && item.quantity > 0) await noteSeen(tx, visit, deps.now());
  await tell(tx, visit, await setVisitList(tx, visit.id, item, deps.now()), deps);
  return done(undefined);
}

/**
 * Merges what a device holds into the list of a visit. `hidden` are products that the device is not shown: that they are
 * missing in what it tells does not take them off.
 */
export async function mergeList(
  tx: Tx,
  visit: VisitTable,
  told: SharedList,
  hidden: ReadonlySet<string>,
  deps: VisitDeps,
): Promise<SharedList> {
  const { items } = await visitList(tx, visit.id);
  const kept = Object.entries(items).filter(([productId]) => hidden.has(productId));
  const shown = Object.entries(told.items).filter(([productId]) => !hidden.has(productId));
  const whole = { ...told, items: Object.fromEntries([...shown, ...kept]) };
  if (shown.some(([productId]) => !(productId in items))) await noteSeen(tx, visit, deps.now());
  const change = await mergeVisitList(tx, visit.id, whole, deps.now());
  await tell(tx, visit, change, deps);
  return change.list;
}

/** What is new is learned from, where that was agreed to; only a list that is another now rings. */
async function tell(tx: Tx, visit: VisitTable, change: ListChange, deps: VisitDeps): Promise<void> {
  const isGift = await isForGift(tx, visit);
  await noteListed(tx, visit, change.added);
  for (const productId of change.added) {
    if (isGift) await setPrivate(tx, visit.id, productId, true);
    await learn(tx, visit, productId, 'list', deps);
  }
  if (change.changed) await touch(tx, visit, {}, deps);
}

/** The person opened a product on the kiosk: suggestions follow it. */
export async function lookAt(tx: Tx, visit: VisitTable, productId: string, deps: VisitDeps): Promise<void> {
  await noteSeen(tx, visit, deps.now());
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

/** Whether the person shops for a present now: then nothing of it is learned, and no screen but theirs shows it. */
async function isForGift(
  tx: Tx,
  { customer_id: customerId, profile_id: profileId }: VisitTable,
): Promise<boolean> {
  if (customerId === null || profileId === null) return false;
  return (await profilesOf(tx, customerId)).some(({ id, kind }) => id === profileId && kind === 'gift');
}

/** Kept for later visits only while the person has that purpose switched on, and for whom they shop alone. */
async function learn(
  tx: Tx,
  visit: VisitTable,
  productId: string,
  kind: 'look' | 'list',
  deps: VisitDeps,
): Promise<void> {
  if (!visit.customer_id || !(await givenIn(tx, visit, deps.now()))['recommend-from-history']) return;
  if (await isForGift(tx, visit)) return;
  const left = await correctionsOf(tx, visit.customer_id);
  if (left.some(({ product_id, kind }) => product_id === productId && kind === 'do-not-use')) return;
  await addHistory(tx, {
    id: uuidv7(),
    customer_id: visit.customer_id,
    product_id: productId,
    kind,
    at: deps.now(),
    profile_id: visit.profile_id,
  });
}
