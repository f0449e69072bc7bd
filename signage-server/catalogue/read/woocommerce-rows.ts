import { ColumnReader } from './column-reader.ts';
import type { RawRow, RawTable } from './raw-row.ts';

const MADE = [
  'Vitrine: number',
  'Vitrine: group',
  'Vitrine: group name',
  'Vitrine: traits',
  'Vitrine: complements',
  'Vitrine: substitutes',
  'Vitrine: category',
] as const;

/** What a variation takes from its parent where its own cell is empty. */
const OF_PARENT = ['categories', 'brands', 'brand', 'description', 'short description', 'images'];

/**
 * WooCommerce's product export. Variations stand below or above their parent, which is no product itself. What is not
 * published, a parent, a group or sold elsewhere is `null`: no product of this shop's shelves.
 */
export async function wooRows({ columns, rows }: RawTable): Promise<{
  columns: string[];
  rows: Iterable<RawRow | null>;
}> {
  const reader = new ColumnReader(columns);
  // Parents may stand anywhere, so all rows are needed before the first can be told.
  const all: RawRow[] = [];
  for await (const row of rows) all.push(row);
  const numbers = new Map(all.map((row) => [`id:${reader.read(row, 'id')}`, numberOf(reader, row)]));
  const parents = new Map<string, RawRow>();
  for (const row of all) {
    if (!/\bvariable\b/i.test(reader.read(row, 'type'))) continue;
    parents.set(`id:${reader.read(row, 'id')}`, row);
    const sku = reader.read(row, 'sku');
    if (sku !== '') parents.set(sku, row);
  }
  const links = (row: RawRow, column: string) =>
    reader
      .read(row, column)
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => numbers.get(one) ?? one)
      .join('|');
  return {
    columns: [...columns, ...MADE],
    rows: all.map((row) => (row.broken === undefined ? productOf(reader, row, parents, links) : row)),
  };
}

function productOf(
  reader: ColumnReader,
  row: RawRow,
  parents: ReadonlyMap<string, RawRow>,
  links: (row: RawRow, column: string) => string,
): RawRow | null {
  const type = reader.read(row, 'type').toLowerCase();
  if (/variable|grouped|external/.test(type) || !['1', ''].includes(reader.read(row, 'published')))
    return null;
  const parent = type.includes('variation') ? parents.get(reader.read(row, 'parent')) : undefined;
  const cells = [...row.cells];
  for (const name of parent ? OF_PARENT : []) {
    const place = reader.place(name);
    if (place !== undefined && cells[place]?.trim() === '') cells[place] = parent?.cells[place] ?? '';
  }
  return {
    line: row.line,
    cells: [
      ...cells,
      numberOf(reader, row),
      parent ? numberOf(reader, parent) : '',
      parent ? reader.read(parent, 'name') : '',
      parent ? traitsOf(reader, row) : '',
      links(row, 'cross-sells'),
      links(row, 'upsells'),
      categoryOf(reader.read({ ...row, cells }, 'categories')),
    ],
  };
}

/** Of several, the one that says most: "Clothes, Clothes > Hats" is Clothes > Hats. A comma of a name is led by a backslash. */
function categoryOf(text: string): string {
  const paths = text.split(/(?<!\\),/).map((path) => path.replaceAll('\\,', ',').trim());
  const depth = (path: string) => path.split('>').length;
  return paths.reduce((best, path) => (depth(path) > depth(best) ? path : best), paths[0] ?? '');
}

function numberOf(reader: ColumnReader, row: RawRow): string {
  const id = reader.read(row, 'id');
  return reader.read(row, 'sku') || (id === '' ? '' : `woo-${id}`);
}

function traitsOf(reader: ColumnReader, row: RawRow): string {
  return [1, 2, 3]
    .flatMap((n) => {
      const [name, value] = [`attribute ${n} name`, `attribute ${n} value(s)`].map((of) =>
        reader.read(row, of),
      );
      return name && value ? [`${name}: ${value}`] : [];
    })
    .join('|');
}
