import type { Product } from '../../shared/model/product.ts';

/** A sample product as written in the catalogue files; `demo-store.ts` adds what is the same for all. */
export interface SampleProduct
  extends Omit<Product, 'currency' | 'stockAt' | 'picture' | 'gtin' | 'sensitive' | 'goesWith'> {
  /** File name, without its ending, of the picture in `@lobehub/fluent-emoji-3d` (MIT). */
  picture: string;
  sensitive?: true;
  goesWith: string[];
}
