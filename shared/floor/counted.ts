import type { Product } from '../model/product.ts';

/** A count older than this is not shown as a fact any more, and nothing is refused because of it. */
export const STOCK_STALE_MS = 24 * 3_600_000;

/** Whether a product's stock was counted lately enough to be said. A kiosk's clock may run behind the server's. */
export function isCounted({ stockAt }: Pick<Product, 'stockAt'>, now: number): boolean {
  return now - Math.min(stockAt, now) <= STOCK_STALE_MS;
}
