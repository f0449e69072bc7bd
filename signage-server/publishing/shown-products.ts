import { MOST_PRODUCTS } from '../../shared/model/bounds.ts';
import { plainProduct } from '../../shared/model/catalogue.ts';
import type { Creative } from '../../shared/model/creative.ts';
import type { Product } from '../../shared/model/product.ts';
import { menuProducts } from '../content/check-content.ts';
import { pictureFile } from '../media/picture-file.ts';

/** The products that creatives show, in the catalogue's order, and the pictures that go on glass with them. */
export function shownProducts(
  creatives: readonly Creative[],
  catalogue: readonly Product[],
): { products: Product[]; pictures: Set<string> } {
  const cards = new Set<string>();
  const listed = new Set<string>();
  const categories = new Set<string>();
  for (const creative of creatives) {
    if (creative.kind === 'product') cards.add(creative.productId);
    if (creative.kind === 'menu') for (const id of menuProducts(creative)) listed.add(id);
    if (creative.kind !== 'price-list') continue;
    const { choice } = creative;
    for (const id of choice.by === 'product' ? choice.productIds : []) listed.add(id);
    for (const category of choice.by === 'category' ? choice.categories : []) categories.add(category);
  }
  return {
    products: catalogue
      .filter(({ id, category }) => cards.has(id) || listed.has(id) || categories.has(category))
      .slice(0, MOST_PRODUCTS)
      .map(plainProduct),
    // A price list or a menu prints names only, so what is listed alone brings no file with it.
    pictures: new Set(
      catalogue.filter(({ id }) => cards.has(id)).flatMap((product) => pictureFile(product) ?? []),
    ),
  };
}
