import type { Product } from '../../../shared/model/product.ts';

/** One thing that somebody wants put aside, and how many of it. */
export interface Holdable {
  product: Product;
  quantity: number;
}
