import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportField, ImportMapping } from '../../../shared/model/catalogue-import.ts';
import type { Cell } from './cell-values.ts';
import { usualMapping } from './formats.ts';
import { openFile } from './open-file.ts';
import { BadFile, type RawRow } from './raw-row.ts';
import type { ReadBatch, ReadMessage, ReadOrder } from './read-messages.ts';
import { draftOf } from './row-draft.ts';

/** Rows that are handed over at once. */
const BATCH = 500;
const MOST_ROWS = 200_000;

/**
 * Takes a file apart on a thread of its own: what a hostile file does to a parser, it does here, where memory is bounded
 * and from where it can be stopped, while screens are served. Waits for `next` before each batch.
 */
const { path, mapping: given, setting } = workerData as ReadOrder;
const port = parentPort;
if (!port) throw new Error('read-worker.ts is started by read-file.ts');
const say = (message: ReadMessage) => port.postMessage(message);
const asked = (): Promise<void> => new Promise((resolve) => port.once('message', () => resolve()));

try {
  const bytes = await readFile(path);
  const { format, columns, rows } = await openFile(bytes);
  const mapping = given ?? usualMapping(format, columns);
  const cellsOf = cellReader(columns, mapping);
  let batch: ReadBatch = { drafts: [], bad: [], skipped: 0 };
  let examples: string[] | null = null;
  let count = 0;
  for await (const row of rows) {
    if (examples === null && row) {
      examples = row.cells.map((cell) => cell.trim().slice(0, 80));
      say({ kind: 'head', format, columns: [...columns], mapping, examples });
      await asked();
    }
    count += 1;
    if (count > MOST_ROWS) throw new BadFile('too-many-rows', `At most ${MOST_ROWS} rows are taken.`);
    if (row === null) batch.skipped += 1;
    else take(row, cellsOf(row), batch);
    if (batch.drafts.length + batch.bad.length + batch.skipped < BATCH) continue;
    say({ kind: 'rows', batch });
    batch = { drafts: [], bad: [], skipped: 0 };
    await asked();
  }
  if (examples === null) throw new BadFile('empty', 'There is no row in it.');
  say({ kind: 'rows', batch });
  await asked();
  say({ kind: 'end' });
} catch (error) {
  if (!(error instanceof BadFile)) throw error;
  say({ kind: 'fault', fault: error.fault, detail: error.message.slice(0, 300) });
}

function take(row: RawRow, cell: Cell, batch: ReadBatch): void {
  const read =
    row.broken === undefined
      ? draftOf(row.line, cell, setting)
      : ({ ok: false, fault: 'unreadable', detail: row.broken } as const);
  if (read.ok) batch.drafts.push({ draft: read.value, cells: row.cells });
  else
    batch.bad.push({
      line: row.line,
      number: cell('id').slice(0, 200),
      fault: read.fault,
      detail: read.detail,
      cells: row.cells,
    });
}

/** A cell led in by an apostrophe, as our own files have it before a sign that begins a formula, is read without it. */
function cellReader(columns: readonly string[], mapping: ImportMapping): (row: RawRow) => Cell {
  const places = new Map<ImportField, number>();
  for (const [field, column] of Object.entries(mapping) as [ImportField, string][]) {
    const place = columns.indexOf(column);
    if (place >= 0) places.set(field, place);
  }
  return (row) => (field) => {
    const place = places.get(field);
    const cell = place === undefined ? '' : (row.cells[place]?.trim() ?? '');
    return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  };
}
