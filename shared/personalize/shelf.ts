import type { Basket } from './basket.ts';
import type { Sales } from './sales.ts';

/** What must be known of a product before it may be recommended; a catalogue's `Product` is one. */
export interface ShelfProduct {
  id: string;
  stock: number;
  sensitive: boolean;
  /** The merchant's own choice of what goes with it, best first. */
  goesWith: readonly string[];
  /** Variants of one product (its sizes, its colours) share it. */
  group?: { id: string } | undefined;
}

export interface ShelfFacts {
  products: ReadonlyMap<string, ShelfProduct>;
  sales: Sales;
}

/** What is asked for: what goes with these products, or what this person, by their visits, may want again. */
export type Shelf =
  | { kind: 'goes-with'; anchors: readonly string[] }
  | { kind: 'buy-again'; visits: readonly Basket[] };

/** Why a product is on a shelf. `anchor` is the product that it goes with. */
export type ShelfReason =
  | { rule: 'merchant'; anchor: string }
  | { rule: 'bought-together'; anchor: string }
  | { rule: 'bought-before'; visits: number };

export interface Recommendation {
  productId: string;
  reason: ShelfReason;
}
