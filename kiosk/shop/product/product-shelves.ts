import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { HowTo } from '../../../shared/model/product-facts.ts';

/** More than this on a page is a wall of things (D037). */
const MOST_SHELVES = 3;

export type ProductShelf =
  | { kind: 'instead' | 'goes-with'; products: readonly ShopProduct[] }
  | { kind: 'how-tos'; howTos: readonly HowTo[] };

interface Found {
  instead: readonly ShopProduct[];
  goesWith: readonly ShopProduct[];
  howTos: readonly HowTo[];
}

/** The shelves of a product's page, in their order: what helps first where it is sold out, last where it is there. */
export function productShelves(stock: number, found: Found, rested: readonly string[]): ProductShelf[] {
  const instead: ProductShelf = { kind: 'instead', products: found.instead };
  const others: ProductShelf[] = [
    { kind: 'goes-with', products: found.goesWith },
    { kind: 'how-tos', howTos: found.howTos },
  ];
  return (stock === 0 ? [instead, ...others] : [...others, instead])
    .filter((shelf) => (shelf.kind === 'how-tos' ? shelf.howTos : shelf.products).length > 0)
    .filter(({ kind }) => !rested.includes(kind))
    .slice(0, MOST_SHELVES);
}
