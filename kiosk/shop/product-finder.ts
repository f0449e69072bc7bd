import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Product } from '../../shared/model/product.ts';

const MARKS = /\p{M}/gu;

const KATAKANA = /[\u30a1-\u30f6]/g;
/** Between a katakana and its hiragana. */
const KANA_STEP = 0x60;

/** "Crème" is found by "creme", "STRASSE" by "straße", and "グミ" by "くみ", as the keys on the glass type it. */
function fold(term: string): string {
  return term
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_STEP))
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** Fewer than so many that are called so: descriptions and misspellings are looked through as well. */
const FEW = 12;
const CALLED_SO: SearchOptions = { fields: ['name', 'brand', 'gtin'], fuzzy: false, combineWith: 'AND' };

/** What is looked through, and how: the same wherever an index is made. */
export function finderOptions(): Options<Product> {
  return {
    fields: ['name', 'brand', 'category', 'description', 'gtin'],
    processTerm: fold,
    searchOptions: {
      boost: { name: 5, brand: 3, category: 2 },
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  };
}

/**
 * Finds products by what a person types: beginnings of words count, small misspellings are forgiven (one letter from
 * four letters on, two from eight), and the name outweighs brand, category and description.
 */
export class ProductFinder {
  readonly #index: MiniSearch<Product>;
  readonly #byId: ReadonlyMap<string, Product>;

  constructor(products: readonly Product[]) {
    this.#byId = new Map(products.map((product) => [product.id, product]));
    this.#index = new MiniSearch<Product>(finderOptions());
    this.#index.addAll([...this.#byId.values()]);
  }

  /** Best first. All words must be met; only when nothing meets them all does any one suffice. */
  search(words: string, limit = 60): Product[] {
    const query = words.trim().slice(0, 80);
    if (query === '') return [];
    // Among tens of thousands, what is called so is found at once; only few of them are worth looking further.
    let hits = this.#index.search(query, CALLED_SO);
    if (hits.length < FEW) hits = this.#index.search(query, { combineWith: 'AND' });
    if (hits.length === 0) hits = this.#index.search(query);
    return hits.slice(0, limit).flatMap((hit) => this.#byId.get(String(hit.id)) ?? []);
  }
}
