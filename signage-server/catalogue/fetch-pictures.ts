import { inspections } from '../content/inspect-upload.ts';
import { HEAD_BYTES, mediaKind } from '../content/media-kind.ts';
import type { Deps } from '../deps.ts';
import { guardedGet } from '../outgoing/guarded-get.ts';
import { networksOf } from '../outgoing/public-address.ts';
import type { ProductPictureTable } from '../storage/catalogue-schema.ts';
import {
  claimPictures,
  type PictureOutcome,
  pictureOfAddress,
  savePictures,
} from '../storage/product-pictures.ts';
import { drawPicture, LARGEST_PICTURE } from './draw-picture.ts';

const LOOK_EVERY_MS = 3000;
/** Fetched side by side; they are drawn one after the other. */
const AT_ONCE = 4;
const FETCH_MS = 30_000;
/** Longer than fetching and drawing a few can take; after it another process takes over from one that died. */
const LEASE_MS = 5 * 60_000;
const TRIES = 6;
const RETRY_FROM_MS = 60_000;
const RETRY_CEILING_MS = 6 * 3_600_000;
/** Kiosks are told of new pictures at most so often: each time they read the catalogue. */
const RING_EVERY_MS = 15_000;

type Parts = Pick<Deps, 'storage' | 'media' | 'config' | 'now'>;
type Fault = Extract<PictureOutcome, { fault: unknown }>['fault'];

/** Whether asking once more may bring something else. */
const PASSING: readonly Fault[] = ['host-unknown', 'unreachable', 'bad-answer', 'disk-full'];

/** Fetches the few pictures whose time has come. Returns how many there were: 0 when all is done for now. */
export async function fetchPictures(parts: Parts, signal: AbortSignal): Promise<number> {
  const { storage, now } = parts;
  const range = { now: now(), until: now() + LEASE_MS, most: AT_ONCE };
  const rows = await storage.write((tx) => claimPictures(tx, range));
  // Variants often share one address.
  const byUrl = new Map<string, Promise<string | Fault>>();
  const outcomes = await Promise.all(
    rows.map(async (row): Promise<PictureOutcome> => {
      const asked = byUrl.get(row.url) ?? fetchOne(parts, row, signal);
      byUrl.set(row.url, asked);
      const got = await asked;
      return /^[0-9a-f]{64}$/.test(got)
        ? { row, sha256: got }
        : { row, fault: got as Fault, nextAt: nextTry(row, got as Fault, now()) };
    }),
  );
  // What was stopped in the middle is as it was: it is tried again when its lease is over.
  if (rows.length > 0 && !signal.aborted) await storage.write((tx) => savePictures(tx, outcomes, now()));
  return rows.length;
}

function nextTry({ failures }: ProductPictureTable, fault: Fault, now: number): number | null {
  if (!PASSING.includes(fault) || failures + 1 >= TRIES) return null;
  const ceiling = Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 4 ** failures);
  return Math.ceil(now + LOOK_EVERY_MS + Math.random() * ceiling);
}

/** SHA-256 of the file that came of it, or why there is none. */
async function fetchOne(
  parts: Parts,
  { url }: ProductPictureTable,
  signal: AbortSignal,
): Promise<string | Fault> {
  const { storage, config } = parts;
  const known = await pictureOfAddress(storage.db, url);
  if (known !== undefined) return known;
  if (!URL.canParse(url)) return 'address-refused';
  const fetched = await guardedGet(new URL(url), {
    headers: { accept: 'image/webp, image/png, image/jpeg, image/avif', 'user-agent': 'Vitrine' },
    allowed: networksOf(config.feedNetworks),
    largest: LARGEST_PICTURE,
    signal: AbortSignal.any([signal, AbortSignal.timeout(FETCH_MS)]),
  });
  if ('fault' in fetched) return fetched.fault;
  const { body } = fetched;
  if (mediaKind(body.subarray(0, HEAD_BYTES)) !== 'image') return 'no-picture';
  // People who upload go first.
  while (inspections.isFull) await new Promise((resolve) => setTimeout(resolve, 200));
  const drawn = await drawPicture(parts, pieces(body), body.length);
  return drawn.ok ? drawn.sha256 : drawn.fault;
}

async function* pieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

/** Fetches pictures for as long as there are any. Returns how to stop, which waits for those under way. */
export function startPictures(parts: Parts & Pick<Deps, 'log'>): () => Promise<void> {
  const closing = new AbortController();
  let working: Promise<void> | null = null;
  const work = async () => {
    let rungAt = 0;
    let isNew = false;
    const ring = async () => {
      rungAt = performance.now();
      isNew = false;
      await parts.storage.write((tx) => parts.storage.changes.ring(tx, { kind: 'catalogue' }));
    };
    while (!closing.signal.aborted && (await fetchPictures(parts, closing.signal)) > 0) {
      isNew = true;
      if (performance.now() - rungAt > RING_EVERY_MS) await ring();
    }
    if (isNew) await ring();
  };
  const timer = setInterval(() => {
    working ??= work()
      .catch((error: unknown) => parts.log.error({ err: error }, 'pictures could not be fetched'))
      .finally(() => {
        working = null;
      });
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    closing.abort();
    await working;
  };
}
