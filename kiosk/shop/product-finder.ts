import MiniSearch, { type Options } from 'minisearch';
import type { Product } from '../../shared/model/product.ts';
import { fold, foldedWords } from './fold.ts';
import { ProductNames } from './product-names.ts';

/** Fewer than so many that are called so: descriptions and misspellings are looked through as well. */
const FEW = 12;
/** Shorter ones begin so many words that an index would gather half of the shop for them. */
const SHORTEST_INDEXED = 4;
/** Of the best that the longer words find, so many are looked at for the shorter ones. */
const LOOKED_AT = 400;
const MOST_WORDS = 8;
const FIELDS = ['name', 'brand', 'description'] as const;
const SEARCHED = [...FIELDS, 'gtin'] as const;
/** Products that are taken into the index at one go: some 10 ms, then the page has its turn. */
const SLICE = 200;

/** What is looked through, and how: the same wherever an index is made. */
export function finderOptions(): Options<Product> {
  return {
    fields: [...FIELDS],
    processTerm: fold,
    searchOptions: {
      boost: { name: 5, brand: 3 },
      prefix: (term) => term.length > 2,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  };
}

/** One wrong letter is forgiven from four letters on, two from eight. */
function forgiven(term: string): number | false {
  return term.length < 4 ? false : term.length < 8 ? 1 : 2;
}

/**
 * Finds products by what a person types: beginnings of words count, small misspellings are forgiven, and the name
 * outweighs brand and description; a category is no word of each product in it. A large shop is taken in bit by bit; what is not yet in is not found.
 */
export class ProductFinder {
  readonly #names = new ProductNames();
  readonly #index = new MiniSearch<Product>(finderOptions());
  readonly #byId: ReadonlyMap<string, Product>;
  #isStopped = false;
  /** Settles when everything is taken in. */
  readonly ready: Promise<void>;

  constructor(products: readonly Product[]) {
    this.#byId = new Map(products.map((product) => [product.id, product]));
    // Among equals the shorter name says more.
    const all = [...this.#byId.values()].sort((a, b) => a.name.length - b.name.length);
    this.ready = this.#takeIn(all);
  }

  /** Whether these products are searched as they would be by a finder of their own: nothing of their words has changed. */
  isOf(products: readonly Product[]): boolean {
    if (products.length !== this.#byId.size) return false;
    return products.every((product) => {
      const known = this.#byId.get(product.id);
      return known !== undefined && SEARCHED.every((field) => known[field] === product[field]);
    });
  }

  /** Ends taking in: nobody will search here any more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Ids of products that meet every word, best first. */
  search(words: string, limit = 60): string[] {
    const terms = termsOf(words);
    if (terms.length === 0) return [];
    const called = this.#names.find(terms, limit);
    if (called.length >= FEW) return called;
    return [...new Set([...called, ...this.#meetingAll(terms)])].slice(0, limit);
  }

  /** Ids of products that meet one word at least, for when none meets them all; of a single word there is no part. */
  searchPart(words: string, limit = 60): string[] {
    const terms = termsOf(words);
    return terms.length < 2 ? [] : this.#meetingAny(terms, limit).slice(0, limit);
  }

  async #takeIn(products: readonly Product[]): Promise<void> {
    for (const take of [(one: Product) => this.#names.add(one), (one: Product) => this.#index.add(one)]) {
      for (let at = 0; at < products.length && !this.#isStopped; at += SLICE) {
        if (at > 0) await new Promise((resolve) => setTimeout(resolve));
        for (const product of products.slice(at, at + SLICE)) take(product);
      }
    }
  }

  #meetingAll(terms: readonly string[]): string[] {
    const long = terms.filter((term) => term.length >= SHORTEST_INDEXED);
    const short = terms.filter((term) => term.length < SHORTEST_INDEXED);
    if (long.length === 0) return this.#indexed(terms, 'AND');
    const found = this.#indexed(long, 'AND');
    if (short.length === 0) return found;
    return found.slice(0, LOOKED_AT).filter((id) => {
      const text = ` ${wordsOf(this.#byId.get(id)).join(' ')}`;
      return short.every((term) => text.includes(` ${term}`));
    });
  }

  #meetingAny(terms: readonly string[], limit: number): string[] {
    const long = terms.filter((term) => term.length >= SHORTEST_INDEXED);
    const called = terms.flatMap((term) => this.#names.find([term], limit));
    return [...new Set([...called, ...(long.length > 0 ? this.#indexed(long, 'OR') : [])])];
  }

  #indexed(terms: readonly string[], combineWith: 'AND' | 'OR'): string[] {
    // Whoever types the beginning of a word that there is means that word.
    const fuzzy = (term: string) => (this.#names.has(term) ? false : forgiven(term));
    return this.#index.search(terms.join(' '), { combineWith, fuzzy }).map(({ id }) => String(id));
  }
}

function termsOf(words: string): string[] {
  return [...new Set(foldedWords(words.trim().slice(0, 80)))].slice(0, MOST_WORDS);
}

function wordsOf(product: Product | undefined): string[] {
  if (!product) return [];
  return foldedWords(FIELDS.map((field) => product[field]).join(' '));
}
