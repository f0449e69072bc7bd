import type { CatalogueImport } from '../../shared/model/catalogue-import.ts';
import { deleteEntries, Entry, readEntries, writeEntries } from '../storage/catalogue-entries.ts';
import { rowsToWrite, saveImport } from '../storage/catalogue-imports.ts';
import type { ImportRowTable } from '../storage/catalogue-schema.ts';
import type { Tx } from '../storage/transaction.ts';
import type { ImportParts } from './import-parts.ts';

/** Rows per transaction: what else is written meanwhile waits for one of these at most. */
const BATCH = 400;

type Parts = Pick<ImportParts, 'storage' | 'now'>;

/**
 * Writes what an import's rows say, batch by batch, each together with how far it has come: whatever stops this server,
 * it is known to the row what was done. Returns whether all of it was; false when `signal` stopped it.
 */
export async function applyRows(parts: Parts, one: CatalogueImport, signal: AbortSignal): Promise<boolean> {
  const { storage } = parts;
  for (;;) {
    if (signal.aborted) return false;
    const rows = await rowsToWrite(storage.db, one.id, { after: one.done, most: BATCH, backwards: false });
    const last = rows.at(-1);
    if (!last) return true;
    await storage.write(async (tx) => {
      await writeRows(tx, rows, { now: parts.now(), importId: one.id });
      await saveImport(tx, { ...one, done: last.seq });
    });
    one.done = last.seq;
  }
}

/** Takes back what {@link applyRows} has written, the last first. */
export async function takeBackRows(parts: Parts, one: CatalogueImport): Promise<void> {
  const { storage } = parts;
  while (one.done > 0) {
    const range = { after: one.done + 1, most: BATCH, backwards: true };
    const rows = await rowsToWrite(storage.db, one.id, range);
    const last = rows.at(-1);
    const done = rows.length < BATCH || !last ? 0 : last.seq - 1;
    await storage.write(async (tx) => {
      await restoreRows(tx, rows, parts.now());
      await saveImport(tx, { ...one, done });
    });
    one.done = done;
  }
}

async function writeRows(
  tx: Tx,
  rows: readonly ImportRowTable[],
  { now, importId }: { now: number; importId: string },
): Promise<void> {
  // Of several rows for one product the last holds what the others said.
  const entries = new Map<string, Entry>();
  const gone: string[] = [];
  for (const { after, product_id } of rows) {
    if (after !== null && product_id !== null) entries.set(product_id, entryOf(after));
    else if (product_id !== null) gone.push(product_id);
  }
  await writeEntries(tx, [...entries.values()], now, importId);
  await deleteEntries(tx, gone, now);
}

/** Stock that was told after the import stays: bringing back an old count would be a lie. */
async function restoreRows(tx: Tx, rows: readonly ImportRowTable[], now: number): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ product_id }) => product_id ?? []))];
  const present = await readEntries(tx, ids);
  const target = new Map<string, Entry | null>();
  for (const { before, after, product_id } of rows) {
    if (product_id === null) continue;
    const was = before === null ? null : entryOf(before);
    const made = after === null ? null : entryOf(after);
    const stands = present.get(product_id);
    target.set(product_id, was && withNewerStock(withLaterHowTos(was, made, stands), made, stands));
  }
  const entries = [...target.values()].filter((entry) => entry !== null);
  await writeEntries(tx, entries, now);
  await deleteEntries(
    tx,
    [...target].filter(([, entry]) => entry === null).map(([id]) => id),
    now,
  );
}

/** A how-to that came since then leads nowhere else: what needs it goes on naming it. */
function withLaterHowTos(was: Entry, made: Entry | null, present: Entry | undefined): Entry {
  const known = new Set(
    [...was.links, ...(made?.links ?? [])].map(({ kind, target }) => `${kind} ${target}`),
  );
  const later = (present?.links ?? []).filter(
    ({ kind, target }) => kind === 'how-to' && !known.has(`${kind} ${target}`),
  );
  return { ...was, links: [...was.links, ...later] };
}

export function withNewerStock(was: Entry, made: Entry | null, present: Entry | undefined): Entry {
  const newest = Math.max(0, ...(made?.stock ?? []).flatMap(({ at, restock }) => [at, restock?.at ?? 0]));
  const newer = (present?.stock ?? []).filter(({ at, restock }) => Math.max(at, restock?.at ?? 0) > newest);
  if (newer.length === 0) return was;
  const codes = new Set(newer.map(({ storeCode }) => storeCode));
  const stock = [...was.stock.filter(({ storeCode }) => !codes.has(storeCode)), ...newer];
  const here = newer.find(({ storeCode }) => storeCode === '');
  if (!here || !present) return { ...was, stock };
  const { stock: pieces, stockAt } = present.product;
  return { ...was, stock, product: { ...was.product, stock: pieces, stockAt } };
}

function entryOf(json: string): Entry {
  return Entry.parse(JSON.parse(json));
}
