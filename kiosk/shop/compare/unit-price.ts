import type { ShopProduct } from '../../../shared/model/catalogue.ts';

/** The price of one measure. `minor` is not rounded, so that two can be compared; round what is shown. */
export interface UnitPrice {
  minor: number;
  per: 'kg' | 'l' | 'piece';
}

type Priced = Pick<ShopProduct, 'priceMinor' | 'unit' | 'unitPrice'>;

const MEASURES: readonly (readonly [pattern: RegExp, per: UnitPrice['per'], share: number])[] = [
  [/^(?:kg|kilos?|kilograms?)$/, 'kg', 1],
  [/^(?:g|grams?|grammes?)$/, 'kg', 0.001],
  [/^(?:l|lit(?:re|er)s?)$/, 'l', 1],
  [/^(?:ml|millilit(?:re|er)s?)$/, 'l', 0.001],
  [/^cl$/, 'l', 0.01],
];
const COUNTED = /(?:pack|box|hand|bag|bunch|set|tray)s? of (\d{1,4})\b|^(\d{1,4}) ?(?:pack|pieces?|pcs)\b/i;
const MEASURED = /(?:(\d{1,3}) ?[x×] ?)?(\d+(?:[.,]\d+)?) ?([a-zA-Z]+)/;

/** Of a product whose unit says how much is in it ("350 g", "6 x 330 ml", "box of 6"); null where it does not. */
export function unitPriceOf({ priceMinor, unit, unitPrice }: Priced): UnitPrice | null {
  if (unitPrice) {
    const said = measureOf(`${/^\d/.test(unitPrice.per) ? '' : '1 '}${unitPrice.per}`);
    if (said) return { minor: unitPrice.minor / said.amount, per: said.per };
  }
  const measure = measureOf(unit);
  return measure && { minor: priceMinor / measure.amount, per: measure.per };
}

function measureOf(unit: string): { amount: number; per: UnitPrice['per'] } | null {
  const counted = COUNTED.exec(unit);
  const pieces = Number(counted?.[1] ?? counted?.[2] ?? 0);
  if (pieces > 0) return { amount: pieces, per: 'piece' };
  if (isPiece(unit)) return { amount: 1, per: 'piece' };
  const [, times = '1', number = '', measure = ''] = MEASURED.exec(unit) ?? [];
  const known = MEASURES.find(([pattern]) => pattern.test(measure.toLowerCase()));
  const amount = Number(times) * Number(number.replace(',', '.')) * (known?.[2] ?? 0);
  return known && amount > 0 ? { amount, per: known[1] } : null;
}

/** Those of products that cost least per measure; empty unless at least two can be compared in the same measure. */
export function cheapestOf(products: readonly (Priced & { id: string })[]): string[] {
  const priced = products.flatMap((product) => {
    const price = unitPriceOf(product);
    return price ? [{ id: product.id, ...price }] : [];
  });
  const [first] = priced;
  if (!first || priced.length < 2 || priced.some(({ per }) => per !== first.per)) return [];
  const least = Math.min(...priced.map(({ minor }) => Math.round(minor)));
  const cheapest = priced.filter(({ minor }) => Math.round(minor) === least);
  return cheapest.length === priced.length ? [] : cheapest.map(({ id }) => id);
}

/** Sold one by one: there is nothing to say beside the price. */
export function isPiece(unit: string): boolean {
  return /^(?:each|1 piece|piece)$/i.test(unit.trim());
}
