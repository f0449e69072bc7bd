import type { ShopProduct } from '../../shared/model/catalogue.ts';

const PAGE = 50;

export interface Wanted {
  words?: string | undefined;
  category?: string | undefined;
  /** Of several categories of one name, the one that stands here. */
  department?: string | undefined;
  page?: number | undefined;
}

/** One page of those that hold every word, in name, brand, department, category, number or barcode. */
export function findProducts(
  products: readonly ShopProduct[],
  { words = '', category, department, page = 0 }: Wanted,
) {
  const categories = new Map<string, { name: string; department: string | null; count: number }>();
  for (const { category: name, department: above = null } of products) {
    const key = JSON.stringify([above, name]);
    const known = categories.get(key);
    if (known) known.count += 1;
    else categories.set(key, { name, department: above, count: 1 });
  }
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = products.filter((product) => {
    if (category !== undefined && product.category !== category) return false;
    if (department !== undefined && product.department !== department) return false;
    if (wanted.length === 0) return true;
    const text = fold(
      `${product.name} ${product.brand} ${product.department ?? ''} ${product.category} ${product.id} ${product.gtin ?? ''}`,
    );
    return wanted.every((word) => text.includes(word));
  });
  return {
    total: products.length,
    found: found.length,
    categories: [...categories.values()],
    products: found.slice(page * PAGE, (page + 1) * PAGE),
  };
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
