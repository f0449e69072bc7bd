import type { ImportFormat } from '../../../shared/model/catalogue-import.ts';
import { decodeText } from './decode-text.ts';
import { formatOfTable } from './formats.ts';
import { googleRows } from './google-rows.ts';
import { isCost, type RawRow, type RawTable } from './raw-row.ts';
import { readFeedXml } from './read-feed-xml.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import { shopifyRows } from './shopify-rows.ts';
import { wooRows } from './woocommerce-rows.ts';

/** A file taken apart, in the shape that its format is mapped from. */
export interface OpenFile {
  format: ImportFormat;
  columns: readonly string[];
  /** Null: a row that is no product. */
  rows: AsyncIterable<RawRow | null> | Iterable<RawRow | null>;
}

/**
 * Takes a file apart by what it is. What products cost the shop is left out here, before anybody sees it.
 *
 * @throws {BadFile} also while its rows are read
 */
export async function openFile(bytes: Uint8Array): Promise<OpenFile> {
  const text = decodeText(bytes);
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('<') && !/<html|<!doctype html/i.test(start)) {
    return { format: 'google-xml', ...googleRows(withoutCosts(readFeedXml(text))) };
  }
  if (/^[[{<]/.test(start)) {
    const { isLinkedData, ...table } = readJson(text);
    return { format: isLinkedData ? 'json-ld' : 'vitrine-json', ...withoutCosts(table) };
  }
  const table = withoutCosts(await readTable(text));
  const format = formatOfTable(table.columns);
  if (format === 'shopify') return { format, ...shopifyRows(table) };
  if (format === 'woocommerce') return { format, ...(await wooRows(table)) };
  return format === 'google-table' ? { format, ...googleRows(table) } : { format, ...table };
}

function withoutCosts({ columns, rows }: RawTable): RawTable {
  const kept = columns.flatMap((name, at) => (isCost(name) ? [] : [at]));
  if (kept.length === columns.length) return { columns, rows };
  return {
    columns: kept.map((at) => columns[at] ?? ''),
    rows: (async function* () {
      for await (const row of rows) yield { ...row, cells: kept.map((at) => row.cells[at] ?? '') };
    })(),
  };
}
