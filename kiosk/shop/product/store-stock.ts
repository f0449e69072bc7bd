import { STOCK_STALE_MS } from '../../../shared/floor/counted.ts';
import type { StockFact } from '../../../shared/model/product-facts.ts';

/** What another shop has, where that is still a fact. */
export interface ElsewhereStock {
  store: string;
  /** Null: there is some, and nobody said how many. */
  quantity: number | null;
  at: number;
}

/** More shops than this are a table, not an answer. */
const MOST_STORES = 3;

/** Other shops that have some by a fresh word, the most first; old words are left out like those that have none. */
export function storesThatHave(elsewhere: readonly StockFact[], now: number): ElsewhereStock[] {
  return elsewhere
    .filter(({ available, quantity, at }) => available && quantity !== 0 && now - at <= STOCK_STALE_MS)
    .map(({ storeCode, quantity, at }) => ({ store: storeCode, quantity, at: Math.min(at, now) }))
    .sort(
      (a, b) => (b.quantity ?? 1) - (a.quantity ?? 1) || (a.store < b.store ? -1 : a.store > b.store ? 1 : 0),
    )
    .slice(0, MOST_STORES);
}
