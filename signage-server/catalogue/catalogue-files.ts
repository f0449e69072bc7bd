import type { ShopProduct } from '../../shared/model/catalogue.ts';
import { csvOf, csvTime } from '../reports/csv.ts';
import { currencyDigits } from './read/currency-digits.ts';

const COLUMNS = [
  ...['id', 'name', 'brand', 'department', 'category', 'description', 'price', 'was', 'currency', 'unit'],
  ...['stock', 'stock_at', 'aisle', 'bay', 'picture', 'gtin', 'sensitive', 'group', 'group_name', 'traits'],
  'goes_with',
];

/** The catalogue as our own CSV, which an import takes back as it is. */
export function catalogueCsv(products: readonly ShopProduct[]): string {
  return csvOf(COLUMNS, products.map(rowOf));
}

function rowOf(product: ShopProduct): (string | number)[] {
  const digits = currencyDigits(product.currency);
  const money = (minor: number) => (minor / 10 ** digits).toFixed(digits);
  return [
    product.id,
    product.name,
    product.brand,
    product.department ?? '',
    product.category,
    product.description,
    money(product.priceMinor),
    product.wasMinor === undefined ? '' : money(product.wasMinor),
    product.currency,
    product.unit,
    product.stockAt === 0 || product.stockSaid ? '' : product.stock,
    product.stockAt === 0 ? '' : csvTime(product.stockAt),
    product.aisle,
    product.bay,
    product.picture,
    product.gtin ?? '',
    product.sensitive ? 'yes' : 'no',
    product.group?.id ?? '',
    product.group?.name ?? '',
    (product.traits ?? []).map(({ name, value }) => `${name}: ${value}`).join('|'),
    product.goesWith.join('|'),
  ];
}

/** Rows that could not be taken, as they stood in the file, led by where that was and what is wrong with them. */
export function quarantineCsv(
  columns: readonly string[],
  rows: Iterable<{ line: number; fault: string; detail: string; cells: readonly string[] }>,
): string {
  return csvOf(
    ['line', 'problem', 'explanation', ...columns],
    [...rows].map(({ line, fault, detail, cells }) => [
      line,
      fault,
      detail,
      ...columns.map((_, at) => cells[at] ?? ''),
    ]),
  );
}
