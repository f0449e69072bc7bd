import type { CatalogueImport, ImportMapping } from '../../shared/model/catalogue-import.ts';
import { readEntries } from '../storage/catalogue-entries.ts';
import { saveImport } from '../storage/catalogue-imports.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allProducts, countProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { ImportParts } from './import-parts.ts';
import { namedProducts } from './named-products.ts';
import { type ReadOutcome, readFile } from './read/read-file.ts';
import { Stage } from './stage-rows.ts';

type Parts = Pick<ImportParts, 'storage' | 'now'>;

interface Given {
  path: string;
  /** Null: by the names of the columns. */
  mapping: ImportMapping | null;
  signal: AbortSignal;
}

const BATCH = 500;

/** Reads the file of an import and writes down what each row would change. `one` follows how far it is. */
export async function readImport(
  parts: Parts,
  one: CatalogueImport,
  { path, mapping, signal }: Given,
): Promise<ReadOutcome> {
  const { storage, now } = parts;
  const { currency } = await readStore(storage.db);
  const stage = new Stage(parts, one, { now: now(), currency, products: await countProducts(storage.db) });
  const setting = { currency, storeCode: one.options.storeCode };
  const read = await readFile(
    { path, mapping, setting },
    {
      head: async ({ format, columns, examples, mapping: found }) => {
        Object.assign(one, { format, columns, examples, mapping: found });
        await storage.write((tx) => saveImport(tx, one));
      },
      rows: async (batch) => {
        await stage.take(batch);
        one.done = one.counts.rows;
        await storage.write((tx) => saveImport(tx, one));
      },
    },
    signal,
  );
  if (!read.ok) return read;
  if (one.mapping.id === undefined)
    return { ok: false, fault: 'no-id-column', detail: 'Say which column holds the number of a product.' };
  if (one.options.missing === 'remove') await takeAway(parts, stage);
  return read;
}

async function takeAway({ storage }: Parts, stage: Stage): Promise<void> {
  const shown = namedProducts(await allCreatives(storage.db));
  const { named } = stage;
  const missing = (await allProducts(storage.db)).map(({ id }) => id).filter((id) => !named.has(id));
  for (let at = 0; at < missing.length; at += BATCH) {
    const entries = [...(await readEntries(storage.db, missing.slice(at, at + BATCH))).values()];
    await stage.takeAway(entries.filter(({ product }) => !shown.has(product.id)));
    await stage.keepAnyway(entries.filter(({ product }) => shown.has(product.id)));
  }
}
