import { ColumnReader } from './column-reader.ts';
import type { RawRow, RawTable } from './raw-row.ts';

const TRAITS = ['color', 'size', 'material', 'pattern'] as const;

/** A Google Merchant feed: what tells variants apart stands in columns of their own. */
export function googleRows({ columns, rows }: RawTable): { columns: string[]; rows: AsyncIterable<RawRow> } {
  const reader = new ColumnReader(columns);
  return {
    columns: [...columns, 'Vitrine: traits'],
    rows: (async function* () {
      for await (const row of rows) {
        const isVariant = reader.read(row, 'item_group_id', 'item group id') !== '';
        const traits = TRAITS.flatMap((name) => {
          const value = reader.read(row, name);
          return value === '' ? [] : [`${name}: ${value}`];
        });
        yield { ...row, cells: [...row.cells, isVariant ? traits.slice(0, 3).join('|') : ''] };
      }
    })(),
  };
}
