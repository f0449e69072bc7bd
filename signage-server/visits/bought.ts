import type { Basket } from '../../shared/personalize/basket.ts';
import { purchasesOf } from '../storage/purchases.ts';
import type { Reader } from '../storage/transaction.ts';

/** What was bought within it is behind a tap: nobody who looks over a shoulder reads last night's dinner (class L5). */
export const LATELY_MS = 30 * 86_400_000;

/** Nobody needs what they have just paid for. */
const JUST_MS = 86_400_000;

/** What somebody bought, the latest first, by the visits to the till that they made. */
export async function boughtBaskets(db: Reader, customerId: string): Promise<Basket[]> {
  const baskets = new Map<string, { at: number; products: string[] }>();
  for (const { basketId, productId, at } of await purchasesOf(db, customerId)) {
    const basket = baskets.get(basketId) ?? { at, products: [] };
    basket.products.push(productId);
    baskets.set(basketId, basket);
  }
  return [...baskets.values()];
}

/** Without products that were bought within the last 30 days, however often before. */
export function notLately(baskets: readonly Basket[], now: number): Basket[] {
  const lately = new Set(baskets.flatMap(({ at, products }) => (at > now - LATELY_MS ? products : [])));
  return baskets.map(({ at, products }) => ({ at, products: products.filter((id) => !lately.has(id)) }));
}

/** Products that were bought within the last day: not to be suggested for any reason (D034). */
export function justBought(baskets: readonly Basket[], now: number): Set<string> {
  return new Set(baskets.flatMap(({ at, products }) => (at > now - JUST_MS ? products : [])));
}
