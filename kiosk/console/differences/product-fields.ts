import type { Product } from '../../../shared/model/product.ts';
import { formatPrice } from '../../ui/price.ts';
import { locale, momentText } from '../parts/moments.ts';
import { inThisOrder, LABELS, NO, NOTHING, YES } from './difference-words.ts';
import { type FieldChange, field } from './field-change.ts';
import type { Names } from './names.ts';

type Pair<T> = { before: T | null; after: T | null };

/** A product that a screen shows, by its fields. */
export function productFields(pair: Pair<Product>, names: Names): FieldChange[] {
  const isChange = pair.before !== null && pair.after !== null;
  const text = (value: string | undefined) => (value ? value : isChange ? NOTHING : null);
  const price = field(
    LABELS.price,
    pair,
    ({ priceMinor, currency }) => ({ priceMinor, currency }),
    ({ priceMinor, currency }) => formatPrice(priceMinor, currency, locale()),
  );
  const picture = field(
    LABELS.picture,
    pair,
    ({ picture, name }) => ({ picture, name }),
    (one) => ({ text: one.name, picture: { kind: 'file', src: one.picture } }),
  );
  if (!isChange) return [...picture, ...price];
  return [
    ...field(LABELS.name, pair, ({ name }) => name, String),
    ...price,
    ...field(
      LABELS.wasPrice,
      pair,
      ({ wasMinor, currency }) => ({ wasMinor, currency }),
      ({ wasMinor, currency }) =>
        wasMinor === undefined ? NOTHING : formatPrice(wasMinor, currency, locale()),
    ),
    ...field(LABELS.stock, pair, ({ stock }) => stock, String),
    ...field(
      LABELS.stockAt,
      pair,
      ({ stockAt }) => stockAt,
      (at) => momentText(at, names.zone),
    ),
    ...(pair.before?.picture === pair.after?.picture ? [] : picture),
    ...field(LABELS.brand, pair, ({ brand }) => brand, text),
    ...field(LABELS.category, pair, ({ category }) => category, text),
    ...field(LABELS.description, pair, ({ description }) => description, text),
    ...field(LABELS.unit, pair, ({ unit }) => unit, text),
    ...field(LABELS.aisle, pair, ({ aisle }) => aisle, text),
    ...field(LABELS.bay, pair, ({ bay }) => bay, text),
    ...field(LABELS.gtin, pair, ({ gtin }) => gtin, text),
    ...field(
      LABELS.sensitive,
      pair,
      ({ sensitive }) => sensitive,
      (is) => (is ? YES : NO),
    ),
    ...field(
      LABELS.goesWith,
      pair,
      ({ goesWith }) => goesWith,
      (ids) => (ids.length === 0 ? NOTHING : inThisOrder(ids.map((id) => names.of('products', id)))),
    ),
  ];
}
