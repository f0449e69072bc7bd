import type { PriceElsewhere } from '../../../shared/model/product-facts.ts';

/** What another shop asks may be another sum three days later. */
const FRESH_MS = 3 * 86_400_000;
const MOST_PRICES = 3;

/** What others ask, by a fresh look alone, the cheapest first: also where that is less than here. */
export function toldPrices(prices: readonly PriceElsewhere[], now: number): PriceElsewhere[] {
  return prices
    .filter(({ seenAt }) => now - seenAt <= FRESH_MS)
    .sort((a, b) => a.priceMinor - b.priceMinor || (a.source < b.source ? -1 : 1))
    .slice(0, MOST_PRICES);
}
