import type { RawRow } from './raw-row.ts';

/** Reads cells by the names of their columns, whatever their spelling. */
export class ColumnReader {
  readonly #places = new Map<string, number>();

  constructor(columns: readonly string[]) {
    for (const [at, name] of columns.entries()) this.#places.set(name.trim().toLowerCase(), at);
  }

  /** Trimmed; empty where there is no such column. Of several names the first that has something. */
  read(row: RawRow, ...names: string[]): string {
    for (const name of names) {
      const place = this.#places.get(name);
      const cell = place === undefined ? '' : (row.cells[place]?.trim() ?? '');
      if (cell !== '') return cell;
    }
    return '';
  }

  place(name: string): number | undefined {
    return this.#places.get(name);
  }
}
