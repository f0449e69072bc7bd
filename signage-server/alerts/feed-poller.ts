import type { Deps } from '../deps.ts';
import { capFeeds } from '../storage/cap-feeds.ts';
import type { PolledAddressTable } from '../storage/polled-address-schema.ts';
import { type FeedDesk, READ_MS } from './read-feed.ts';

const LOOK_EVERY_MS = 2000;
const READ_AT_ONCE = 5;
/** Between two readings of a feed that answers: half to one and a half of it, so that shops do not ask at once. */
const USUAL_MS = 60_000;
const RETRY_FROM_MS = 30_000;
const RETRY_CEILING_MS = 15 * 60_000;
/** Longer than a reading can take; after it, another process may read a feed whose own reader died. */
const LEASE_MS = READ_MS + 30_000;

type Parts = Pick<Deps, 'storage' | 'now' | 'log'>;

/** When a feed is read again after its `failures`-th failure in a row (0: it went well), in ms. */
export function feedDelayMs(failures: number, random: number): number {
  if (failures === 0) return Math.ceil(USUAL_MS * (0.5 + random));
  const ceiling = Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 2 ** Math.min(failures, 10));
  // Full jitter, but never at once: whoever is overloaded is not helped by that.
  return Math.ceil(LOOK_EVERY_MS + random * ceiling);
}

/** Reads one feed now. Whether it was this call that read it: another process may have been faster. */
export async function readOnce(deps: Parts, desk: FeedDesk, row: PolledAddressTable): Promise<boolean> {
  const { storage, now } = deps;
  if (!(await storage.write((tx) => capFeeds.claim(tx, row, now() + LEASE_MS)))) return false;
  const reading = await desk.read(row);
  const at = now();
  const nextAt = at + feedDelayMs(reading.fault === null ? 0 : row.failures + 1, Math.random());
  // What was dealt with before the fault stays so: it is not read again because the line was down for a while.
  const known = { etag: row.etag, lastModified: row.last_modified };
  const validators = reading.fault === null ? reading.validators : known;
  await storage.write(async (tx) => {
    await capFeeds.saveTry(tx, row, { at, nextAt, fault: reading.fault, validators });
    if (reading.fault !== row.fault || row.read_at === null)
      await storage.changes.ring(tx, { kind: 'content' });
  });
  return true;
}

/** Reads feeds whose time has come. Returns how to stop, which waits for those under way. */
export function startFeeds(deps: Parts, desk: FeedDesk): () => Promise<void> {
  const reading = new Set<Promise<unknown>>();
  const busy = new Set<string>();
  const begin = (row: PolledAddressTable) => {
    if (busy.has(row.id)) return;
    busy.add(row.id);
    const done = readOnce(deps, desk, row)
      .catch((error: unknown) =>
        deps.log.error({ err: error, feed: row.id }, 'a warning feed could not be read'),
      )
      .finally(() => {
        busy.delete(row.id);
        reading.delete(done);
      });
    reading.add(done);
  };
  const look = async () => {
    for (const row of await capFeeds.due(deps.storage.db, deps.now(), READ_AT_ONCE)) begin(row);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => deps.log.error({ err: error }, 'warning feeds could not be listed'));
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    desk.close();
    await Promise.all(reading);
  };
}
