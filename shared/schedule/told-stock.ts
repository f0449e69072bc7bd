import type { Product } from '../model/product.ts';

type Counted = Pick<Product, 'id' | 'stock' | 'stockAt'>;

/** Pieces in stock by product id, of those of which somebody has ever told how many there are. */
export function toldStock(products: readonly Counted[]): ReadonlyMap<string, number> {
  return new Map(products.filter(({ stockAt }) => stockAt > 0).map(({ id, stock }) => [id, stock]));
}
