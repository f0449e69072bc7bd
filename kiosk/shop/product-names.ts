import type { Product } from '../../shared/model/product.ts';
import { foldedWords } from './fold.ts';

/** What one product is called: every word of its name, then of its brand, each between spaces. */
interface Line {
  id: string;
  text: string;
  /** Where the brand begins in it. */
  brandAt: number;
  gtin: string;
}

/** A name that has the word whole comes first, then one that begins with it, and a brand last. */
const WHOLE = 0;
const FIRST = 1;
const LATER = 2;
const ELSEWHERE = 3;

/**
 * What products are called, looked through from one end to the other: among 50,000 that takes a few milliseconds however
 * many are called so, where an index gathers and weighs each of the thousands that begin with "b".
 */
export class ProductNames {
  readonly #lines: Line[] = [];

  add({ id, name, brand, gtin = '' }: Product): void {
    const called = ` ${foldedWords(name).join(' ')} `;
    const text = `${called}\n ${foldedWords(brand).join(' ')} `;
    this.#lines.push({ id, text, brandAt: called.length, gtin });
  }

  /** Whether any word of any product begins so. */
  has(term: string): boolean {
    const start = ` ${term}`;
    return this.#lines.some(({ text }) => text.includes(start));
  }

  /** Those of whose words some begin so, for every one of `terms`; best first, and then as they were added. */
  find(terms: readonly string[], limit: number): string[] {
    if (terms.length === 0) return [];
    const best: string[] = [];
    const ranks = [best, ...Array.from({ length: ELSEWHERE * terms.length }, (): string[] => [])];
    const wanted = terms.map((term) => ({
      start: ` ${term}`,
      number: /^\d{6,14}$/.test(term) ? term : null,
    }));
    for (const line of this.#lines) {
      let rank: number | null = 0;
      for (const { start, number } of wanted) {
        const own = rankOf(line, start, number);
        rank = own === null ? null : rank + own;
        if (rank === null) break;
      }
      if (rank === null) continue;
      const equals = ranks[rank];
      if (equals && equals.length < limit) equals.push(line.id);
      if (best.length === limit) break;
    }
    return ranks.flat().slice(0, limit);
  }
}

function rankOf({ text, brandAt, gtin }: Line, start: string, number: string | null): number | null {
  const at = text.indexOf(start);
  if (at === -1) return number !== null && gtin.startsWith(number) ? ELSEWHERE : null;
  if (at >= brandAt) return ELSEWHERE;
  if (text[at + start.length] === ' ') return WHOLE;
  return at === 0 ? FIRST : LATER;
}
