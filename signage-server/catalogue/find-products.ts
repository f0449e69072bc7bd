import type { ShopProduct } from '../../shared/model/catalogue.ts';

const PAGE = 50;

export interface Wanted {
  words?: string | undefined;
  category?: string | undefined;
  page?: number | undefined;
}

/** One page of those that hold every word, in name, brand, category, number or barcode. */
export function findProducts(products: readonly ShopProduct[], { words = '', category, page = 0 }: Wanted) {
  const counts = new Map<string, number>();
  for (const product of products) counts.set(product.category, (counts.get(product.category) ?? 0) + 1);
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const found = products.filter((product) => {
    if (category !== undefined && product.category !== category) return false;
    if (wanted.length === 0) return true;
    const text = fold(
      `${product.name} ${product.brand} ${product.category} ${product.id} ${product.gtin ?? ''}`,
    );
    return wanted.every((word) => text.includes(word));
  });
  return {
    total: products.length,
    found: found.length,
    categories: [...counts].map(([name, count]) => ({ name, count })),
    products: found.slice(page * PAGE, (page + 1) * PAGE),
  };
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
