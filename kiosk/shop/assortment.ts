import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { type AddOn, addOnFor } from '../../shared/personalize/add-on.ts';
import { recommend } from '../../shared/personalize/recommend.ts';
import { NO_SALES } from '../../shared/personalize/sales.ts';
import { type Category, categoriesOf, type Front, frontOf, keyOf } from './categories.ts';
import type { FactsBook } from './facts-book.ts';
import { foldedWords } from './fold.ts';
import { ProductFinder } from './product-finder.ts';
import type { ListLine } from './session-list.ts';
import { aislesOf, baysOf, compareByWay } from './way.ts';

const MOST_OFFERS = 12;
const MOST_BESIDE = 6;
const MOST_INSTEAD = 6;

export interface Findings {
  products: readonly ShopProduct[];
  /** They meet one of the words at least, and none meets them all: whoever asks for "gluten free" has to be told. */
  isPart: boolean;
  /** There are more; these are the best. */
  isCut: boolean;
  /** What is called so as a whole, to look through instead. */
  categories: readonly Category[];
}

export const NO_FINDINGS: Findings = { products: [], isPart: false, isCut: false, categories: [] };

const MOST_FOUND = 60;
const MOST_CATEGORIES = 3;

/** One revision of the catalogue, in every order in which the shop shows it. */
export class Assortment {
  readonly names: readonly string[];
  readonly categories: readonly Category[];
  /** The tiles of the first page. */
  readonly front: Front;
  readonly offers: readonly ShopProduct[];
  readonly aisles: readonly string[];
  readonly #products: readonly ShopProduct[];
  readonly #byId: ReadonlyMap<string, ShopProduct>;
  readonly #byCategory: ReadonlyMap<string, readonly ShopProduct[]>;
  readonly #byPlace: ReadonlyMap<string, readonly ShopProduct[]>;
  readonly #byGroup: ReadonlyMap<string, readonly ShopProduct[]>;
  readonly #baysOf = new Map<string, string[]>();
  readonly #finder: ProductFinder;

  /** @param before the revision before it: where only stock and prices differ, it is searched as that was */
  constructor(products: readonly ShopProduct[], before?: Assortment) {
    this.#products = products;
    this.#byId = new Map(products.map((product) => [product.id, product]));
    this.#byCategory = gathered(products, ({ category }) => category);
    this.#byPlace = gathered(products, ({ category, department }) => keyOf(category, department));
    this.#byGroup = gathered(products, ({ group }) => group?.id);
    const known = before === undefined ? null : before.#finder;
    if (known?.isOf(products)) this.#finder = known;
    else {
      known?.stop();
      this.#finder = new ProductFinder(products);
    }
    this.categories = categoriesOf(products);
    this.front = frontOf(this.categories);
    this.names = [...new Set(this.categories.flatMap(({ name }) => name ?? []))];
    this.offers = products.filter(isOffer).sort(bySaving).slice(0, MOST_OFFERS);
    this.aisles = aislesOf(products);
  }

  get products(): readonly ShopProduct[] {
    return this.#products;
  }

  byId(id: string): ShopProduct | null {
    return this.#byId.get(id) ?? null;
  }

  /** By its number, padded to fourteen digits. */
  byGtin(gtin: string): ShopProduct | null {
    return this.#products.find((product) => product.gtin?.padStart(14, '0') === gtin) ?? null;
  }

  find(words: string): Findings {
    const whole = this.#finder.search(words, MOST_FOUND + 1);
    const ids = whole.length > 0 ? whole : this.#finder.searchPart(words, MOST_FOUND + 1);
    return {
      products: ids.slice(0, MOST_FOUND).flatMap((id) => this.#byId.get(id) ?? []),
      isPart: whole.length === 0 && ids.length > 0,
      isCut: ids.length > MOST_FOUND,
      categories: this.#called(words),
    };
  }

  /** Categories of whose words one begins with each word that was typed. */
  #called(words: string): Category[] {
    const terms = foldedWords(words);
    if (terms.length === 0) return [];
    const meets = (own: readonly string[]) =>
      terms.every((term) => own.some((word) => word.startsWith(term)));
    return this.categories
      .filter(({ name }) => name !== null && meets(foldedWords(name)))
      .slice(0, MOST_CATEGORIES);
  }

  /** @param department of several categories of one name, the one that stands there */
  inCategory(category: string | null, department?: string): readonly ShopProduct[] {
    if (category === null) return this.#products;
    const found =
      department === undefined
        ? this.#byCategory.get(category)
        : this.#byPlace.get(keyOf(category, department));
    return found ?? [];
  }

  /** The categories of a department; null for all there are. */
  categoriesIn(department: string | null): readonly Category[] {
    const categories = this.categories.filter(({ name }) => name !== null);
    return department === null
      ? categories
      : categories.filter((category) => category.department === department);
  }

  bays(aisle: string): string[] {
    const bays = this.#baysOf.get(aisle) ?? baysOf(this.#products, aisle);
    this.#baysOf.set(aisle, bays);
    return bays;
  }

  /** What goes with a product; one that is sold out is no help to anybody standing here. */
  goesWith(product: ShopProduct, book: FactsBook): ShopProduct[] {
    const shelf = { kind: 'goes-with', anchors: [product.id] } as const;
    const facts = { products: this.#byId, sales: NO_SALES };
    const chosen = recommend(shelf, facts, MOST_BESIDE).map(({ productId }) => productId);
    const told = book.linked(product.id, 'complement', 'accessory').filter((id) => {
      const other = this.#byId.get(id);
      return other && other.stock > 0 && !other.sensitive && id !== product.id;
    });
    return [...new Set([...chosen, ...told])].slice(0, MOST_BESIDE).flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** The one thing to put forward beside a list of these. */
  addOn(lines: readonly ListLine[], book: FactsBook): AddOn | null {
    const listed = lines.flatMap(({ productId }) => this.#byId.get(productId) ?? []);
    return addOnFor(
      listed.map(({ id }) => id),
      (id) =>
        listed
          .filter((one) => one.id === id)
          .flatMap((one) => this.goesWith(one, book).map((beside) => beside.id)),
    );
  }

  /** The others of its group. */
  variants({ id, group }: ShopProduct): ShopProduct[] {
    return (this.#byGroup.get(group?.id ?? '') ?? []).filter((one) => one.id !== id);
  }

  /** What may be taken instead, here and now: what the shop names, then its own group, then what is most like it. */
  instead(product: ShopProduct, book: FactsBook): ShopProduct[] {
    const named = book.linked(product.id, 'substitute').flatMap((id) => this.#byId.get(id) ?? []);
    const { category, brand, priceMinor } = product;
    const words = new Set(tellingWords(product.name));
    const near = (one: ShopProduct) =>
      Math.abs(one.priceMinor - priceMinor) / Math.max(1, priceMinor) - (one.brand === brand ? 0.2 : 0);
    const rows = this.inCategory(category)
      .map((one) => ({
        one,
        far: near(one),
        isAlike: tellingWords(one.name).some((word) => words.has(word)),
      }))
      .sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || a.far - b.far);
    // Another honey is one instead of a honey; an oil of the same price is none, while there is any other honey.
    const same = rows.filter(({ one, isAlike }) => isAlike && one.stock > 0 && one.id !== product.id);
    const alike = (same.length > 0 ? same : rows).map(({ one }) => one);
    return [...new Set([...named, ...this.variants(product), ...alike])]
      .filter((one) => one.id !== product.id && one.stock > 0 && (!one.sensitive || product.sensitive))
      .slice(0, MOST_INSTEAD);
  }

  /** Lines with their products in walking order; a product that left the catalogue leaves the view too. */
  entries(lines: readonly ListLine[]): { product: ShopProduct; quantity: number }[] {
    return lines
      .flatMap(({ productId, quantity }) => {
        const product = this.#byId.get(productId);
        return product ? [{ product, quantity }] : [];
      })
      .sort((a, b) => compareByWay(a.product, b.product));
  }
}

/** Words of a name that say what it is, as far as their length tells. */
function tellingWords(name: string): string[] {
  return foldedWords(name).filter((word) => word.length > 3 && !/\d/.test(word));
}

/** Nothing sensitive is put in front of somebody who did not ask for it, and nothing that is not there. */
function isOffer(product: ShopProduct): boolean {
  return (
    product.wasMinor !== undefined &&
    product.wasMinor > product.priceMinor &&
    product.stock > 0 &&
    !product.sensitive
  );
}

function bySaving(a: ShopProduct, b: ShopProduct): number {
  return saving(b) - saving(a);
}

function saving({ priceMinor, wasMinor = priceMinor }: ShopProduct): number {
  return wasMinor === 0 ? 0 : (wasMinor - priceMinor) / wasMinor;
}

/** Products by what they have in common, in their order; those that have none of it are in no group. */
function gathered(
  products: readonly ShopProduct[],
  of: (product: ShopProduct) => string | undefined,
): ReadonlyMap<string, readonly ShopProduct[]> {
  const groups = new Map<string, ShopProduct[]>();
  for (const product of products) {
    const key = of(product);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(product);
    else groups.set(key, [product]);
  }
  return groups;
}
