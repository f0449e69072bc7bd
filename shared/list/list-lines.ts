import { type Item, MOST_OF_ONE, type SharedList } from './shared-list.ts';
import { sizeOf } from './spans.ts';

/** A product on a list as people see it. */
export interface SharedLine {
  productId: string;
  /** 1 to 99. */
  quantity: number;
  ticked: boolean;
}

/** All pieces of a product, also those above the 99 that are shown: two who add 60 each have added 120. */
export function piecesOf(item: Item | undefined): number {
  return Object.values(item?.units ?? {}).reduce((sum, spans) => sum + sizeOf(spans), 0);
}

/** The list as people see it, by product id: the same for all who hold the same. */
export function linesOf(list: SharedList): SharedLine[] {
  return Object.entries(list.items)
    .map(([productId, item]) => ({
      productId,
      quantity: Math.min(MOST_OF_ONE, piecesOf(item)),
      ticked: Object.keys(item.ticks).length > 0,
    }))
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
}

export function sharedQuantity(list: SharedList, productId: string): number {
  return Math.min(MOST_OF_ONE, piecesOf(list.items[productId]));
}
