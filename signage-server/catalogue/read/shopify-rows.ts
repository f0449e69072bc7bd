import { ColumnReader } from './column-reader.ts';
import type { RawRow, RawTable } from './raw-row.ts';

const MADE = [
  'Vitrine: number',
  'Vitrine: name',
  'Vitrine: group',
  'Vitrine: traits',
  'Vitrine: measure',
  'Vitrine: base measure',
] as const;

/** Columns that stand in a product's first row alone and count for all of its variants. */
const OF_PRODUCT = [
  'title',
  'body (html)',
  'description',
  'vendor',
  'type',
  'product category',
  'status',
  'published',
  'published on online store',
  'image src',
  'product image url',
  'option1 name',
  'option2 name',
  'option3 name',
];

/**
 * Shopify's product export, of today or of before 2024. Rows of one handle are variants of one product; what stands in
 * the first alone is carried to the others. Rows that only add pictures, and drafts, are `null`: no product.
 */
export function shopifyRows({ columns, rows }: RawTable): {
  columns: string[];
  rows: AsyncIterable<RawRow | null>;
} {
  return { columns: [...columns, ...MADE], rows: prepared(new ColumnReader(columns), rows) };
}

async function* prepared(reader: ColumnReader, rows: RawTable['rows']): AsyncGenerator<RawRow | null> {
  let first: RawRow | null = null;
  let handle = '';
  for await (const row of rows) {
    const own = reader.read(row, 'url handle', 'handle');
    if (own !== '' && own !== handle) {
      handle = own;
      first = row;
    }
    yield row.broken === undefined ? variantOf(reader, row, first ?? row, handle) : row;
  }
}

function variantOf(reader: ColumnReader, row: RawRow, first: RawRow, handle: string): RawRow | null {
  const isFirst = row === first;
  const price = reader.read(row, 'price', 'variant price');
  const values = [1, 2, 3].map((n) => reader.read(row, `option${n} value`));
  if (!isFirst && price === '' && values.every((value) => value === '')) return null;
  const status = reader.read(first, 'status').toLowerCase();
  const published = reader.read(first, 'published on online store', 'published').toLowerCase();
  if (status === 'draft' || status === 'archived' || (status === '' && published === 'false')) return null;

  const cells = [...row.cells];
  for (const name of isFirst ? [] : OF_PRODUCT) {
    const place = reader.place(name);
    if (place !== undefined && cells[place]?.trim() === '') cells[place] = first.cells[place] ?? '';
  }
  const options = values.flatMap((value, at) => {
    const name = reader.read(first, `option${at + 1} name`);
    return value === '' || value.toLowerCase() === 'default title'
      ? []
      : [{ name: name || 'Variant', value }];
  });
  const title = reader.read(first, 'title');
  const number =
    reader.read(row, 'sku', 'variant sku') || [handle, ...options.map(({ value }) => value)].join('/');
  const name = options.length === 0 ? title : `${title} (${options.map(({ value }) => value).join(', ')})`;
  const made = [
    number,
    title === '' ? '' : name,
    options.length > 0 ? handle : '',
    options.map(({ name: of, value }) => `${of}: ${value}`).join('|'),
    measureOf(reader, row, 'total'),
    measureOf(reader, row, 'base'),
  ];
  return { line: row.line, cells: [...cells, ...made] };
}

function measureOf(reader: ColumnReader, row: RawRow, which: 'total' | 'base'): string {
  const amount = reader.read(row, `unit price ${which} measure`);
  const unit = reader.read(row, `unit price ${which} measure unit`);
  return amount !== '' && unit !== '' ? `${amount} ${unit}` : '';
}
