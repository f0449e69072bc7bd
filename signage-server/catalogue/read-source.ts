import type { CatalogueImport } from '../../shared/model/catalogue-import.ts';
import { CatalogueSourceDraft, type CatalogueSourceFault } from '../../shared/model/catalogue-source.ts';
import type { Deps } from '../deps.ts';
import { guardedGet } from '../outgoing/guarded-get.ts';
import { networksOf } from '../outgoing/public-address.ts';
import { findImport, importsIn } from '../storage/catalogue-imports.ts';
import { catalogueSources } from '../storage/catalogue-sources.ts';
import type { PolledAddressTable } from '../storage/polled-address-schema.ts';
import { countProducts } from '../storage/products.ts';
import { LARGEST_IMPORT } from './import-files.ts';

const LOOK_EVERY_MS = 5000;
/** For fetching it; a line that brings less than 100 MB in this time brings them at night. */
const FETCH_MS = 5 * 60_000;
/** Longer than fetching, reading and writing may take together. */
const LEASE_MS = 30 * 60_000;
const RETRY_FROM_MS = 60_000;
const RETRY_CEILING_MS = 6 * 3_600_000;
/** Shares of what the shop lists that no machine changes alone. */
const MOST_GONE = 0.2;
const MOST_BAD = 0.2;

type Parts = Pick<Deps, 'storage' | 'now' | 'config' | 'importDesk' | 'log'>;
type Outcome = { fault: CatalogueSourceFault | null; etag: string | null; lastModified: string | null };

/** When a source is read again, in ms: its rhythm give or take a tenth, or after failures later and later. */
export function sourceDelayMs(everyMinutes: number, failures: number, random: number): number {
  if (failures === 0) return Math.ceil(everyMinutes * 60_000 * (0.9 + 0.2 * random));
  const ceiling = Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 2 ** Math.min(failures, 12));
  return Math.ceil(LOOK_EVERY_MS + random * ceiling);
}

/** Reads one source now: fetches it if it has changed, and applies it unless that needs somebody's eyes. */
export async function readSource(parts: Parts, row: PolledAddressTable, signal: AbortSignal): Promise<void> {
  const { storage, now } = parts;
  if (!(await storage.write((tx) => catalogueSources.claim(tx, row, now() + LEASE_MS)))) return;
  const draft = CatalogueSourceDraft.parse(JSON.parse(row.content));
  const { fault, etag, lastModified } = await attempt(parts, row, draft, signal);
  const at = now();
  // What is held back is not fetched again before it has changed, or somebody asks for it; the address itself is well.
  const answered = fault === null || fault === 'held';
  const nextAt = at + sourceDelayMs(draft.everyMinutes, answered ? 0 : row.failures + 1, Math.random());
  const validators = answered ? { etag, lastModified } : null;
  await storage.write(async (tx) => {
    await catalogueSources.saveTry(tx, row, { at, nextAt, fault, validators });
    await storage.changes.ring(tx, { kind: 'content' });
  });
}

async function attempt(
  { storage, config, importDesk }: Parts,
  row: PolledAddressTable,
  { url, name, mapping, options }: CatalogueSourceDraft,
  signal: AbortSignal,
): Promise<Outcome> {
  const failed = (fault: CatalogueSourceFault): Outcome => ({ fault, etag: null, lastModified: null });
  const fetched = await guardedGet(new URL(url), {
    headers: {
      accept: 'text/csv, text/tab-separated-values, application/xml, application/json;q=0.9, */*;q=0.5',
      'user-agent': 'Vitrine',
      ...(row.etag === null ? {} : { 'if-none-match': row.etag }),
      ...(row.last_modified === null ? {} : { 'if-modified-since': row.last_modified }),
    },
    allowed: networksOf(config.feedNetworks),
    largest: LARGEST_IMPORT,
    signal: AbortSignal.any([signal, AbortSignal.timeout(FETCH_MS)]),
  });
  if ('fault' in fetched) return failed(fetched.fault);
  const { etag, lastModified } = fetched;
  if (fetched.status === 304) {
    const [waiting] = await waitingOf(storage, row);
    return { fault: waiting ? 'held' : null, etag: row.etag, lastModified: row.last_modified };
  }
  // What an older answer would have done is worth nothing beside a newer one.
  for (const { id } of await waitingOf(storage, row)) await importDesk.cancel(id);
  const before = await countProducts(storage.db);
  const taken = await importDesk.take({ name, sourceId: row.id, mapping, options }, fetched.body);
  if (!taken.ok) return failed('unreadable');
  await importDesk.idle();
  const read = await findImport(storage.db, taken.value.id);
  if (read?.state !== 'ready') return failed('unreadable');
  if (isSurprising(read, before)) return { fault: 'held', etag, lastModified };
  const applied = await importDesk.apply(read.id, `source:${row.id}`);
  if (!applied.ok) return failed('unreadable');
  await importDesk.idle();
  const end = await findImport(storage.db, read.id);
  return end?.state === 'applied' ? { fault: null, etag, lastModified } : failed('unreadable');
}

/** What a source brought that waits for somebody. */
async function waitingOf({ db }: Parts['storage'], { id }: PolledAddressTable): Promise<CatalogueImport[]> {
  return (await importsIn(db, ['ready'])).filter(({ sourceId }) => sourceId === id);
}

/** A feed that broke somewhere else must not empty this shop overnight. */
function isSurprising({ counts }: CatalogueImport, before: number): boolean {
  if (counts.rows === counts.bad + counts.skipped) return true;
  return counts.gone > before * MOST_GONE || counts.bad > counts.rows * MOST_BAD;
}

/** Reads sources whose time has come, one after the other. Returns how to stop, which waits for the one under way. */
export function startSources(parts: Parts): () => Promise<void> {
  const closing = new AbortController();
  let reading: Promise<void> | null = null;
  const look = async () => {
    const [row] = await catalogueSources.due(parts.storage.db, parts.now(), 1);
    if (row) await readSource(parts, row, closing.signal);
  };
  const timer = setInterval(() => {
    reading ??= look()
      .catch((error: unknown) => parts.log.error({ err: error }, 'a product feed could not be read'))
      .finally(() => {
        reading = null;
      });
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    closing.abort();
    await parts.importDesk.close();
    await reading;
  };
}
