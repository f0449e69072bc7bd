import type { Product } from '../../shared/model/product.ts';

/** A category with what its tile shows; `name` null is the whole shop. */
export interface Category {
  name: string | null;
  count: number;
  pictures: string[];
}

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
    pictures: categories.flatMap((category) => category.pictures.slice(1)).slice(-2),
  };
  return categories.length > 1 ? [...categories, everything] : categories;
}
