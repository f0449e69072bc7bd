import type { Product } from '../../shared/model/product.ts';

/** SHA-256 of a product's picture when that is a file of the media store; other pictures come with the pages. */
export function pictureFile(product: Pick<Product, 'picture'>): string | undefined {
  return /^\/media\/([0-9a-f]{64})$/.exec(product.picture)?.[1];
}
