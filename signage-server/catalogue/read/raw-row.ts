import type { ImportFault } from '../../../shared/model/catalogue-import.ts';

/** One row of a file as it stands there: cells in the order of the columns. */
export interface RawRow {
  /** Where it begins: a line of the file, or the place among the items of a JSON file. From 1. */
  line: number;
  cells: readonly string[];
  /** Why its cells cannot be told apart; absent when they can. */
  broken?: string;
}

/** A file taken apart, whatever it was. */
export interface RawTable {
  columns: readonly string[];
  rows: AsyncIterable<RawRow> | Iterable<RawRow>;
}

/** A file that cannot be taken at all. Thrown while it is read and caught where reading began. */
export class BadFile extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault, detail = '') {
    super(detail);
    this.name = 'BadFile';
    this.fault = fault;
  }
}

/** Column names of what something cost the shop, its own data and no customer's: dropped before anything is kept. */
const COST =
  /\b(cost|cogs|wholesale|margin|purchase[ _-]?price|buying[ _-]?price|einkauf\w*|ek[ _-]?preis)\b/i;

/** Whether a column says what something cost the shop. `Cost per item` and `cost_of_goods_sold` do. */
export function isCost(column: string): boolean {
  return COST.test(column.replaceAll(/[_-]/g, ' '));
}
