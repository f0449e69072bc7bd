import type { Product } from '../../shared/model/product.ts';

/** A category with what its tile shows; `name` null is the whole shop. */
export interface Category {
  name: string | null;
  count: number;
  pictures: string[];
}

/** As many as a kiosk's width holds in one row beside the words. */
const MOST_PICTURES = 6;

/** All categories in the catalogue's own order, then everything. A sensitive product never stands for its category. */
export function categoriesOf(products: readonly Product[]): Category[] {
  const names = [...new Set(products.map((product) => product.category))];
  const categories = names.map((name) => {
    const members = products.filter((product) => product.category === name);
    const shown = members.filter((product) => !product.sensitive).slice(0, 2);
    return { name, count: members.length, pictures: shown.map((product) => product.picture) };
  });
  const everything = {
    name: null,
    count: products.length,
    pictures: categories.flatMap((category) => category.pictures.slice(0, 1)).slice(0, MOST_PICTURES),
  };
  return categories.length > 1 ? [...categories, everything] : categories;
}
