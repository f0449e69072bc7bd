import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { formatPrice } from '../../ui/price.ts';
import type { FactsBook } from '../facts-book.ts';
import { calendarDay, toldClaims } from '../product/told-claims.ts';
import type { ShopSetting } from '../shop-setting.ts';
import { stockWord } from '../stock-word.ts';
import { cheapestOf, unitPriceOf } from './unit-price.ts';

/** One thing in which products differ, or do not. `merchant`: the values are in the merchant's language. */
export interface CompareRow {
  label: string;
  values: readonly string[];
  merchant: boolean;
  /** Which column is best, where that is a matter of numbers alone. */
  best: readonly number[];
}

/** Products side by side, row by row; what nothing is known of for any of them is left out. */
export function compareRows(
  products: readonly ShopProduct[],
  book: FactsBook,
  setting: ShopSetting,
): CompareRow[] {
  const { strings, locale, now } = setting;
  const today = calendarDay(now());
  const cheapest = cheapestOf(products);
  const row = (
    label: string,
    of: (product: ShopProduct) => string,
    rest: Partial<Pick<CompareRow, 'merchant' | 'best'>> = {},
  ): CompareRow => ({ label, values: products.map(of), merchant: false, best: [], ...rest });
  const pers = { kg: strings.perKilo, l: strings.perLitre, piece: strings.perPiece };
  const traits = [...new Set(products.flatMap(({ traits = [] }) => traits.map(({ name }) => name)))];
  const rows = [
    row(strings.comparePrice, ({ priceMinor, currency }) => formatPrice(priceMinor, currency, locale)),
    row(
      strings.compareUnit,
      (product) => {
        const unit = unitPriceOf(product);
        return unit
          ? pers[unit.per]({ price: formatPrice(Math.round(unit.minor), product.currency, locale) })
          : '';
      },
      { best: products.flatMap(({ id }, n) => (cheapest.includes(id) ? [n] : [])) },
    ),
    row(strings.compareSize, ({ unit }) => unit, { merchant: true }),
    ...traits.map((name) =>
      row(name, ({ traits = [] }) => traits.find((trait) => trait.name === name)?.value ?? '', {
        merchant: true,
      }),
    ),
    row(strings.compareStock, (product) => stockWord(product, now(), strings, locale).text),
    row(strings.comparePlace, (product) =>
      product.aisle ? `${strings.aisle(product)} · ${strings.bay(product)}` : '',
    ),
    row(strings.compareStars, ({ id }) => {
      const { average, count } = book.of(id).reviews;
      return average === null
        ? ''
        : `${strings.stars({ stars: average.toLocaleString(locale, { maximumFractionDigits: 1 }) })} · ${strings.reviewCount({ count })}`;
    }),
    row(strings.compareMaker, ({ brand }) => brand, { merchant: true }),
    row(
      strings.claims,
      ({ id }) =>
        toldClaims(book.of(id).claims, today)
          .map(({ text }) => text)
          .join('; '),
      { merchant: true },
    ),
  ];
  return rows.filter(
    (row, at) =>
      row.values.some((value) => value !== '') && !rows.slice(0, at).some((one) => saysTheSame(one, row)),
  );
}

/** "How much of it" and a trait called "Size" are one thing, told once. */
function saysTheSame(before: CompareRow, { values }: CompareRow): boolean {
  return values.every((value, at) => value.toLowerCase() === before.values[at]?.toLowerCase());
}

/** In which all of them are alike. */
export function isSame({ values }: CompareRow): boolean {
  return values.every((value) => value === values[0]);
}
