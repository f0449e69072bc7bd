/** What is held about somebody, as the export tells it. */
interface Held {
  tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A spreadsheet takes these as the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * All that is held about somebody as one table: a line for each field, with its table and row. RFC 4180, with the mark by
 * which spreadsheets know UTF-8. What holds more than one value is JSON.
 */
export function ownDataCsv({ tables }: Held): string {
  const lines = [['table', 'row', 'field', 'value']];
  for (const [table, rows] of Object.entries(tables))
    for (const [index, row] of rows.entries())
      for (const [field, value] of Object.entries(row))
        lines.push([table, String(index + 1), field, textOf(value)]);
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
