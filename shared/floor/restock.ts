import type { Product } from '../model/product.ts';
import type { Restock } from '../model/product-facts.ts';
import { dayOfDate } from '../schedule/civil-date.ts';

/** Deliveries that were told longer ago than this have often been put off since: nothing is said of them. */
export const RESTOCK_TOLD_MS = 14 * 86_400_000;

/**
 * Days until a product is back, 0 for today: only of one that is sold out, and only while the day lies ahead and somebody
 * has said so lately. Null: nothing may be said.
 *
 * @param today the calendar date in the shop, YYYY-MM-DD
 */
export function daysToRestock(
  { stock }: Pick<Product, 'stock'>,
  restock: Restock | undefined,
  { now, today }: { now: number; today: string },
): number | null {
  if (!restock || stock > 0 || now - restock.at > RESTOCK_TOLD_MS) return null;
  const days = dayOfDate(restock.on) - dayOfDate(today);
  return days >= 0 ? days : null;
}
