import { isCounted } from '../../../shared/floor/counted.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { unitPriceOf } from '../compare/unit-price.ts';
import type { FactsBook } from '../facts-book.ts';
import { calendarDay } from '../product/told-claims.ts';
import { compareByWay } from '../way.ts';
import { hasValues } from './values.ts';

/** What brings somebody here today, where they care to say. */
export const MISSIONS = ['quick', 'browse', 'gift', 'repair'] as const;
export type Mission = (typeof MISSIONS)[number];

export const SORTS = ['fitting', 'price', 'unit-price', 'name', 'stars'] as const;
export type Sort = (typeof SORTS)[number];

/** How this person wants to be shown things. It lives as long as the session and is wiped with it. */
export interface Taste {
  mission: Mission | null;
  sort: Sort;
  inStock: boolean;
  reduced: boolean;
  /** Only what is said to be all of these (values.ts). */
  values: readonly string[];
  /** "This is it". */
  liked: readonly string[];
  /** "Not it". */
  refused: readonly string[];
  /** Shelves that were told "not now". */
  rested: readonly string[];
}

export const NO_TASTE: Taste = {
  mission: null,
  sort: 'fitting',
  inStock: false,
  reduced: false,
  values: [],
  liked: [],
  refused: [],
  rested: [],
};

/** Something is left out or in another order than the shop's own. */
export function narrows(taste: Taste): boolean {
  return JSON.stringify(taste) !== JSON.stringify(NO_TASTE);
}

export function judged(taste: Taste, productId: string, fits: boolean): Taste {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== productId);
  return {
    ...taste,
    liked: fits ? [...without(taste.liked), productId] : without(taste.liked),
    refused: fits ? without(taste.refused) : [...without(taste.refused), productId],
  };
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Products as a person wants them: without what they refused or filtered out, in the order they asked for. Where they
 * asked for none the mission decides, and what is like something they liked comes first. The sort is stable, so that
 * the order handed in (the catalogue's, a search's) holds among equals.
 *
 * @param now epoch milliseconds: a stock that nobody has counted lately is not "here now", and a claim that is over is none
 */
export function tasted(
  products: readonly ShopProduct[],
  taste: Taste,
  book: FactsBook,
  now: number,
): ShopProduct[] {
  const refused = new Set(taste.refused);
  const today = calendarDay(now);
  const left = products.filter(
    (product) =>
      !refused.has(product.id) &&
      (!taste.inStock || (product.stock > 0 && isCounted(product, now))) &&
      (!taste.reduced || (product.wasMinor ?? 0) > product.priceMinor) &&
      (taste.values.length === 0 || hasValues(book.of(product.id).claims, taste.values, today)),
  );
  const order = orderOf(taste, book, products);
  return order ? left.sort(order) : left;
}

type Order = (a: ShopProduct, b: ShopProduct) => number;

function orderOf(taste: Taste, book: FactsBook, products: readonly ShopProduct[]): Order | null {
  switch (taste.sort) {
    case 'price':
      return (a, b) => a.priceMinor - b.priceMinor;
    case 'unit-price':
      return (a, b) => measured(a) - measured(b);
    case 'name':
      return (a, b) => names.compare(a.name, b.name);
    case 'stars':
      return (a, b) => book.stars(b.id) - book.stars(a.id);
    case 'fitting':
      return fitting(taste, book, products);
  }
}

function measured(product: ShopProduct): number {
  return unitPriceOf(product)?.minor ?? Number.POSITIVE_INFINITY;
}

function fitting(taste: Taste, book: FactsBook, products: readonly ShopProduct[]): Order | null {
  const liked = products.filter(({ id }) => taste.liked.includes(id));
  const likeness = ({ id, category, brand }: ShopProduct): number =>
    liked.reduce(
      (most, one) =>
        Math.max(most, one.id === id ? 3 : one.category !== category ? 0 : one.brand === brand ? 2 : 1),
      0,
    );
  const mission = missionOrder(taste.mission, book);
  if (liked.length === 0) return mission;
  return (a, b) => likeness(b) - likeness(a) || (mission?.(a, b) ?? 0);
}

/** In a hurry: what is there, along the way. Looking around: what is cheaper now. A gift: the best loved. A repair: what comes with a how-to. */
function missionOrder(mission: Mission | null, book: FactsBook): Order | null {
  switch (mission) {
    case 'quick':
      return (a, b) => Number(b.stock > 0) - Number(a.stock > 0) || compareByWay(a, b);
    case 'browse':
      return (a, b) => saved(b) - saved(a);
    case 'gift':
      return (a, b) => book.stars(b.id) - book.stars(a.id) || b.priceMinor - a.priceMinor;
    case 'repair': {
      const helpful = new Map<string, number>();
      for (const { parts } of book.howTos)
        for (const { productId } of parts) helpful.set(productId, (helpful.get(productId) ?? 0) + 1);
      const help = ({ id }: ShopProduct) =>
        (helpful.get(id) ?? 0) + book.linked(id, 'how-to', 'accessory').length;
      return (a, b) => help(b) - help(a);
    }
    case null:
      return null;
  }
}

function saved({ priceMinor, wasMinor = priceMinor }: ShopProduct): number {
  return wasMinor === 0 ? 0 : Math.max(0, wasMinor - priceMinor) / wasMinor;
}
