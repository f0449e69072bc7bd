import type { Product } from '../../shared/model/product.ts';
import { recommend } from '../../shared/personalize/recommend.ts';
import { NO_SALES } from '../../shared/personalize/sales.ts';
import { type Category, categoriesOf } from './categories.ts';
import { ProductFinder } from './product-finder.ts';
import type { ListLine } from './session-list.ts';
import { aislesOf, baysOf, compareByWay } from './way.ts';

const MOST_OFFERS = 12;
const MOST_BESIDE = 6;

/** One revision of the catalogue, in every order in which the shop shows it. */
export class Assortment {
  readonly names: readonly string[];
  readonly categories: readonly Category[];
  readonly offers: readonly Product[];
  readonly aisles: readonly string[];
  readonly #products: readonly Product[];
  readonly #byId: ReadonlyMap<string, Product>;
  readonly #finder: ProductFinder;

  /** @param before the revision before it: where only stock and prices differ, it is searched as that was */
  constructor(products: readonly Product[], before?: Assortment) {
    this.#products = products;
    this.#byId = new Map(products.map((product) => [product.id, product]));
    const known = before === undefined ? null : before.#finder;
    if (known?.isOf(products)) this.#finder = known;
    else {
      known?.stop();
      this.#finder = new ProductFinder(products);
    }
    this.categories = categoriesOf(products);
    this.names = this.categories.flatMap(({ name }) => name ?? []);
    this.offers = products.filter(isOffer).sort(bySaving).slice(0, MOST_OFFERS);
    this.aisles = aislesOf(products);
  }

  byId(id: string): Product | null {
    return this.#byId.get(id) ?? null;
  }

  find(words: string): Product[] {
    return this.#finder.search(words).flatMap((id) => this.#byId.get(id) ?? []);
  }

  inCategory(category: string | null): readonly Product[] {
    return category === null ? this.#products : this.#products.filter((p) => p.category === category);
  }

  bays(aisle: string): string[] {
    return baysOf(this.#products, aisle);
  }

  /** What goes with a product; one that is sold out is no help to anybody standing here. */
  goesWith(product: Product): Product[] {
    const shelf = { kind: 'goes-with', anchors: [product.id] } as const;
    const facts = { products: this.#byId, sales: NO_SALES };
    return recommend(shelf, facts, MOST_BESIDE).flatMap(({ productId }) => this.#byId.get(productId) ?? []);
  }

  /** Lines with their products in walking order; a product that left the catalogue leaves the view too. */
  entries(lines: readonly ListLine[]): { product: Product; quantity: number }[] {
    return lines
      .flatMap(({ productId, quantity }) => {
        const product = this.#byId.get(productId);
        return product ? [{ product, quantity }] : [];
      })
      .sort((a, b) => compareByWay(a.product, b.product));
  }
}

/** Nothing sensitive is put in front of somebody who did not ask for it, and nothing that is not there. */
function isOffer(product: Product): boolean {
  return (
    product.wasMinor !== undefined &&
    product.wasMinor > product.priceMinor &&
    product.stock > 0 &&
    !product.sensitive
  );
}

function bySaving(a: Product, b: Product): number {
  return saving(b) - saving(a);
}

function saving({ priceMinor, wasMinor = priceMinor }: Product): number {
  return wasMinor === 0 ? 0 : (wasMinor - priceMinor) / wasMinor;
}
