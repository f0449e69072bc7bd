import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { Claim, ClaimAbout } from '../../../shared/model/product-facts.ts';
import type { FactsBook } from '../facts-book.ts';
import { toldClaims } from '../product/told-claims.ts';

/** As many as one reads through. */
const MOST_SAID = 12;

/** What somebody may look for: that a product's claims are about something, or that one of them says it in so many words. */
export type Value = `about ${ClaimAbout}` | `says ${string}`;

/** A value that some product has today, with the merchant's own words for it where it is one of those. */
export interface ValueChoice {
  value: Value;
  /** Null: named by the kiosk itself. */
  text: string | null;
  count: number;
}

const ABOUT: readonly ClaimAbout[] = ['climate', 'origin', 'welfare'];

/** The values of one product, by the claims that may be told today: each has a source, and none is over. */
function valuesOf(claims: readonly Claim[], today: string): Map<Value, string | null> {
  const values = new Map<Value, string | null>();
  for (const { about, text } of toldClaims(claims, today)) {
    if (ABOUT.includes(about)) values.set(`about ${about}`, null);
    const words = text.trim();
    const said: Value = `says ${words.toLocaleLowerCase()}`;
    if (!values.has(said)) values.set(said, words);
  }
  return values;
}

/** Whether a product has all the values that are asked for. */
export function hasValues(claims: readonly Claim[], wanted: readonly string[], today: string): boolean {
  if (wanted.length === 0) return true;
  const values: ReadonlyMap<string, unknown> = valuesOf(claims, today);
  return wanted.every((value) => values.has(value));
}

/** What may be looked for among these products: subjects first, then the words that most of them share. */
export function valueChoices(
  products: readonly ShopProduct[],
  book: FactsBook,
  today: string,
): ValueChoice[] {
  const found = new Map<Value, ValueChoice>();
  for (const { id } of products)
    for (const [value, text] of valuesOf(book.of(id).claims, today)) {
      const known = found.get(value);
      if (known) known.count += 1;
      else found.set(value, { value, text, count: 1 });
    }
  const all = [...found.values()];
  const said = all
    .filter(({ text }) => text !== null)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const subjects = ABOUT.flatMap((about) => found.get(`about ${about}`) ?? []);
  return [...subjects, ...said.slice(0, MOST_SAID)];
}
