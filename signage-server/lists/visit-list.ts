import { withoutProduct, withQuantity } from '../../shared/list/edit-list.ts';
import { linesOf } from '../../shared/list/list-lines.ts';
import { mergeLists, sameList, withFewReplicas } from '../../shared/list/merge-lists.ts';
import { MOST_LINES, type SharedList } from '../../shared/list/shared-list.ts';
import { listItems, saveListItems } from '../storage/list-items.ts';
import { listState, saveListState, takeListTurn } from '../storage/list-states.ts';
import { knownProducts } from '../storage/products.ts';
import type { Reader, Tx } from '../storage/transaction.ts';

/** The server as one of the devices that change a list: for what is set by number, and for lists of an older Vitrine. */
const SHOP = 'shop';

/** The merged list of a visit. Rows that an older Vitrine wrote without one are put on it by the shop. */
export async function visitList(db: Reader, visitId: string): Promise<SharedList> {
  const list = await listState(db, visitId);
  if (Object.keys(list.seen).length > 0) return list;
  return (await listItems(db, visitId)).reduce(
    (all, { productId, quantity }) => withQuantity(all, SHOP, productId, quantity),
    list,
  );
}

/** What a change of a list has done. */
export interface ListChange {
  list: SharedList;
  changed: boolean;
  /** Products that were not on it before. */
  added: string[];
}

/**
 * Merges what a device holds into a visit's list; told twice, it changes nothing the second time. Products that the shop
 * does not have, and what is more than 200, do not get there: the answer takes them off the device.
 */
export async function mergeVisitList(
  tx: Tx,
  visitId: string,
  told: SharedList,
  now: number,
): Promise<ListChange> {
  await takeListTurn(tx, visitId);
  const before = await visitList(tx, visitId);
  return await save(tx, visitId, before, await acceptable(tx, before, mergeLists(before, told)), now);
}

/** Sets how many of a product are on a visit's list, as its kiosk of an older Vitrine and simple programs do. */
export async function setVisitList(
  tx: Tx,
  visitId: string,
  { productId, quantity }: { productId: string; quantity: number },
  now: number,
): Promise<ListChange> {
  await takeListTurn(tx, visitId);
  const before = await visitList(tx, visitId);
  return await save(tx, visitId, before, withQuantity(before, SHOP, productId, quantity), now);
}

/** `merged` without what the shop does not sell and what `before` had no room for. */
export async function acceptable(db: Reader, before: SharedList, merged: SharedList): Promise<SharedList> {
  const known = await knownProducts(db, Object.keys(merged.items));
  const had = new Set(linesOf(before).map(({ productId }) => productId));
  let list = merged;
  for (const productId of Object.keys(merged.items))
    if (!known.has(productId)) list = withoutProduct(list, productId);
  let room = MOST_LINES - linesOf(list).filter(({ productId }) => had.has(productId)).length;
  for (const { productId } of linesOf(list)) {
    if (had.has(productId)) continue;
    if (room <= 0) list = withoutProduct(list, productId);
    room -= 1;
  }
  return withFewReplicas(list, SHOP);
}

async function save(
  tx: Tx,
  visitId: string,
  before: SharedList,
  list: SharedList,
  now: number,
): Promise<ListChange> {
  const had = new Set(linesOf(before).map(({ productId }) => productId));
  const added = linesOf(list).flatMap(({ productId }) => (had.has(productId) ? [] : [productId]));
  if (sameList(before, list)) return { list, changed: false, added };
  await saveListState(tx, visitId, list, now);
  await saveListItems(tx, visitId, linesOf(list), now);
  return { list, changed: true, added };
}
