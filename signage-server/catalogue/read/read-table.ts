import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MOST_COLUMNS } from '../../../shared/model/catalogue-import.ts';
import { BadFile, type RawRow, type RawTable } from './raw-row.ts';

/** Characters. More in one row means a quote that is never closed, or harm. */
const LONGEST_ROW = 1_000_000;
const PIECE = 256 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;

interface Parsed {
  record: string[];
  /** `lines`: the line on which the record ends. */
  info: { lines: number };
}

/**
 * A table of text: commas, semicolons, tabs or bars, quoted or not.
 *
 * @throws {BadFile} also while its rows are read
 */
export async function readTable(text: string): Promise<RawTable> {
  const delimiter = delimiterOf(text);
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      delimiter,
      info: true,
      bom: true,
      relax_column_count: true,
      // 5" screws: a quote in the middle of a cell is one.
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<Parsed>;
  const head = await next(records, 0);
  if (!head) throw new BadFile('empty', 'There is no row in it.');
  const columns = named(head.record);
  return { columns, rows: rowsOf(records, columns.length, head.info.lines) };
}

async function* rowsOf(
  records: AsyncIterator<Parsed>,
  width: number,
  headEnds: number,
): AsyncGenerator<RawRow> {
  let ended = headEnds;
  for (;;) {
    const parsed = await next(records, ended);
    if (!parsed) return;
    const { record, info } = parsed;
    // Blank lines before it count to it; a record says only where it ends.
    const height = record.reduce((lines, cell) => lines + (cell.match(/\n/g)?.length ?? 0), 1);
    const line = Math.max(ended + 1, info.lines - height + 1);
    ended = info.lines;
    if (record.every((cell) => cell.trim() === '')) continue;
    const extra = record.slice(width).some((cell) => cell.trim() !== '');
    const cells = record.slice(0, width);
    while (cells.length < width) cells.push('');
    yield extra
      ? { line, cells, broken: `It has ${record.length} cells, and there are ${width} columns.` }
      : { line, cells };
  }
}

async function next(records: AsyncIterator<Parsed>, ended: number): Promise<Parsed | null> {
  try {
    const { done, value } = await records.next();
    return done ? null : value;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    throw new BadFile(
      'broken',
      tooLong
        ? `The row that begins on line ${ended + 1} has more than a million characters: a quote may be missing.`
        : `From line ${ended + 1} on it cannot be read: a quote is opened and never closed.`,
    );
  }
}

/** In pieces, so that reading can be stopped and never holds much twice. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? '';
  const counts = DELIMITERS.map((sign) => first.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Column names, each once: a second "Price" is "Price (2)". */
function named(head: readonly string[]): string[] {
  if (head.length > MOST_COLUMNS)
    throw new BadFile('too-many-columns', `There are ${head.length} columns; ${MOST_COLUMNS} are taken.`);
  const seen = new Map<string, number>();
  return head.map((cell, at) => {
    const name = cell.trim().slice(0, 100) || `Column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
