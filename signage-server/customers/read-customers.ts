import { decodeText } from '../catalogue/read/decode-text.ts';
import { BadFile, type RawRow } from '../catalogue/read/raw-row.ts';
import { readTable } from '../catalogue/read/read-table.ts';

/** Rows of one file; more come in several. */
const MOST_ROWS = 20_000;

export interface CustomerFile {
  columns: readonly string[];
  rows: readonly RawRow[];
}

/**
 * Takes a file of customers apart: a table of text, or a JSON list of flat objects.
 *
 * @throws {BadFile}
 */
export async function readCustomers(text: string): Promise<CustomerFile> {
  const plain = decodeText(Buffer.from(text, 'utf8'));
  if (plain.trimStart().startsWith('[')) return readList(plain);
  const { columns, rows } = await readTable(plain);
  const found: RawRow[] = [];
  for await (const row of rows) {
    if (found.length === MOST_ROWS) throw tooMany();
    found.push(row);
  }
  return { columns, rows: found };
}

function readList(text: string): CustomerFile {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new BadFile('broken', 'It begins like JSON and is none.');
  }
  if (!Array.isArray(list)) throw new BadFile('broken', 'A list of customers is needed.');
  if (list.length > MOST_ROWS) throw tooMany();
  const columns = new Set<string>();
  for (const one of list) if (isRecord(one)) for (const name of Object.keys(one)) columns.add(name);
  const names = [...columns].slice(0, 200);
  return {
    columns: names,
    rows: list.map((one: unknown, at) =>
      isRecord(one)
        ? { line: at + 1, cells: names.map((name) => cellOf(one[name])) }
        : { line: at + 1, cells: names.map(() => ''), broken: 'It is no object.' },
    ),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list reads like cells of a table that hold several. Anything deeper is not read. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join(';');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const tooMany = () => new BadFile('too-many-rows', `${MOST_ROWS} customers are taken at once.`);
