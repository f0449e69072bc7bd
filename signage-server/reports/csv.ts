import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | null;

/**
 * A table as CSV (RFC 4180), with a header. A cell that a spreadsheet would take for a formula is led in by an
 * apostrophe: a display named `=HYPERLINK(...)` must not run on the computer of whoever opens the report.
 */
export function csvOf(columns: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  return stringify([columns, ...rows], { escape_formulas: true, record_delimiter: '\r\n' });
}

/** An instant as a spreadsheet reads it, in UTC. */
export function csvTime(at: number): string {
  return new Date(at).toISOString();
}
