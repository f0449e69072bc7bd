import { createHash } from 'node:crypto';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { ProductDetails } from '../../shared/model/product-facts.ts';
import { type HeldStock, heldStock } from '../storage/holds.ts';
import { allProducts, catalogueRevision } from '../storage/products.ts';
import type { Reader } from '../storage/transaction.ts';

/** A count of the stock that is older than this says nothing, and kiosks say so; nothing is taken off it any more. */
const HANDED_COUNTS_MS = 7 * 86_400_000;

/** What of each product others cannot have now. */
export type Held = ReadonlyMap<string, readonly HeldStock[]>;

export async function heldNow(db: Reader, now: number): Promise<Held> {
  const held = new Map<string, HeldStock[]>();
  for (const row of await heldStock(db, { now, handedSince: now - HANDED_COUNTS_MS }))
    held.set(row.product_id, [...(held.get(row.product_id) ?? []), row]);
  return held;
}

/**
 * How many of a product are left for others, never below zero. What was handed over before the stock was last counted is
 * in that count already.
 */
export function leftOf(
  { id, stock, stockAt }: Pick<ShopProduct, 'id' | 'stock' | 'stockAt'>,
  held: Held,
): number {
  const taken = (held.get(id) ?? []).filter(({ ended_at: handed }) => handed === null || handed > stockAt);
  return Math.max(0, stock - taken.reduce((sum, { quantity }) => sum + quantity, 0));
}

/** Every product with what is left of it for others. Not to be written into. */
export async function offeredProducts(db: Reader, now: number): Promise<readonly ShopProduct[]> {
  const [products, held] = await Promise.all([allProducts(db), heldNow(db, now)]);
  if (held.size === 0) return products;
  return products.map((product) =>
    held.has(product.id) ? { ...product, stock: leftOf(product, held) } : product,
  );
}

/** One product's page with what is left of it and of its variants here; the counts of other shops stay theirs. */
export async function lessHeld(db: Reader, details: ProductDetails, now: number): Promise<ProductDetails> {
  const held = await heldNow(db, now);
  if (held.size === 0) return details;
  const left = (product: ShopProduct) => ({ ...product, stock: leftOf(product, held) });
  const { product, variants, stock } = details;
  return {
    ...details,
    product: left(product),
    variants: variants.map(left),
    stock: stock.map((row) =>
      row.storeCode === '' && row.quantity !== null
        ? { ...row, quantity: leftOf({ id: product.id, stock: row.quantity, stockAt: row.at }, held) }
        : row,
    ),
  };
}

/** Another one after each change of the catalogue and of what is held; null while nothing was ever changed. */
export async function offeredRevision(db: Reader, now: number): Promise<string | null> {
  const [revision, held] = await Promise.all([catalogueRevision(db), heldNow(db, now)]);
  if (revision === null || held.size === 0) return revision;
  const said = JSON.stringify([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${revision}.${createHash('sha256').update(said).digest('base64url').slice(0, 16)}`;
}
