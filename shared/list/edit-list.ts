import { linesOf, piecesOf, sharedQuantity } from './list-lines.ts';
import {
  type Item,
  MOST_LINES,
  MOST_OF_ONE,
  type ReplicaId,
  type SharedList,
  type Span,
} from './shared-list.ts';
import { either, withoutHighest } from './spans.ts';

/**
 * The list with so many of a product, as `replica` wants it: more are pieces of its own, fewer take away pieces that it
 * sees. 0 takes the product off; a product beyond the 200th stays out.
 */
export function withQuantity(
  list: SharedList,
  replica: ReplicaId,
  productId: string,
  quantity: number,
): SharedList {
  const wanted = Math.min(MOST_OF_ONE, Math.max(0, Math.trunc(quantity)));
  const shown = sharedQuantity(list, productId);
  if (wanted === shown) return list;
  if (wanted === 0) return withoutProduct(list, productId);
  if (wanted < shown) return withFewer(list, productId, piecesOf(list.items[productId]) - wanted);
  if (shown === 0 && linesOf(list).length >= MOST_LINES) return list;
  const first = (list.seen[replica] ?? 0) + 1;
  const added: Span = [first, first + wanted - shown - 1];
  const item = list.items[productId];
  const units = { ...item?.units, [replica]: either(item?.units[replica] ?? [], [added]) };
  // A tick that outlived its product belongs to what was bought, not to what is put on anew.
  return withItem({ ...list, seen: { ...list.seen, [replica]: added[1] } }, productId, {
    units,
    ticks: shown === 0 ? {} : (item?.ticks ?? {}),
  });
}

/** Ticked: it is in the basket. Of a tick and its opposite at the same time the tick stays. */
export function withTick(
  list: SharedList,
  replica: ReplicaId,
  productId: string,
  ticked: boolean,
): SharedList {
  const item = list.items[productId];
  if (!item || piecesOf(item) === 0 || Object.keys(item.ticks).length > 0 === ticked) return list;
  if (!ticked) return withItem(list, productId, { ...item, ticks: {} });
  const count = (list.seen[replica] ?? 0) + 1;
  return withItem({ ...list, seen: { ...list.seen, [replica]: count } }, productId, {
    ...item,
    ticks: { [replica]: count },
  });
}

/** The list without a product, its ticks included. What somebody else adds unseen stays. */
export function withoutProduct(list: SharedList, productId: string): SharedList {
  const { [productId]: _gone, ...items } = list.items;
  return { ...list, items };
}

/** The last device by name gives first, its newest pieces first: two who take one off the same list take off the same. */
function withFewer(list: SharedList, productId: string, fewer: number): SharedList {
  const item = list.items[productId];
  if (!item) return list;
  const units: Item['units'] = {};
  let toGo = fewer;
  for (const [by, spans] of Object.entries(item.units).sort(([a], [b]) => (a < b ? 1 : -1))) {
    const had = piecesOf({ units: { [by]: spans }, ticks: {} });
    const left = withoutHighest(spans, toGo);
    toGo -= Math.min(toGo, had);
    if (left.length > 0) units[by] = left;
  }
  return withItem(list, productId, { ...item, units });
}

function withItem(list: SharedList, productId: string, item: Item): SharedList {
  return { ...list, items: { ...list.items, [productId]: item } };
}
