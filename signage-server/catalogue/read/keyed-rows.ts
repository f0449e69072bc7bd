import { MOST_COLUMNS } from '../../../shared/model/catalogue-import.ts';
import { BadFile, type RawTable } from './raw-row.ts';

/** An item of a file that has no columns: what it says, by name. */
export interface KeyedRow {
  line: number;
  values: ReadonlyMap<string, string>;
  broken?: string;
}

/** Puts items into columns: every name that any of them has, in the order in which they come up. */
export function tableOf(items: readonly KeyedRow[]): RawTable {
  const columns = [...new Set(items.flatMap(({ values }) => [...values.keys()]))];
  if (columns.length > MOST_COLUMNS)
    throw new BadFile('too-many-columns', `There are ${columns.length} names; ${MOST_COLUMNS} are taken.`);
  return {
    columns,
    rows: items.map(({ line, values, broken }) => ({
      line,
      cells: columns.map((name) => values.get(name) ?? ''),
      ...(broken === undefined ? {} : { broken }),
    })),
  };
}
