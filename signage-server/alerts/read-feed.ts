import { createHash } from 'node:crypto';
import type { CapFeedFault } from '../../shared/model/cap-feed.ts';
import { type Fetched, type FetchFault, guardedGet } from '../outgoing/guarded-get.ts';
import { networksOf } from '../outgoing/public-address.ts';
import { CAP_NAMESPACE } from '../publishing/cap-message.ts';
import { readXml, rootOf } from '../publishing/xml.ts';
import { feedOf, knownSources } from '../storage/cap-feeds.ts';
import type { PolledAddressTable } from '../storage/polled-address-schema.ts';
import { readStore } from '../storage/store.ts';
import { type FeedEntry, readFeed } from './feed-document.ts';
import type { FeedParts } from './feed-parts.ts';
import { type FeedReader, refuseEntry, takeMessage } from './take-entry.ts';

/** Bytes. A feed lists what is in force; a message is words. */
const LARGEST_FEED = 1_000_000;
const LARGEST_MESSAGE = 256 * 1024;
const REQUEST_MS = 15_000;
/** For a feed with all that it names. */
export const READ_MS = 90_000;
/** Messages that are fetched in one go; the others wait for the next. */
const FETCHES_AT_MOST = 20;
/** A message whose address gives nothing so often is given up, and stands as such in the console. */
const TRIES = 5;
const TRIES_REMEMBERED = 1000;

const ACCEPT = 'application/cap+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8';

/** How a reading went. `validators` only when everything in the feed was dealt with. */
export type FeedReading =
  | { fault: null; validators: { etag: string | null; lastModified: string | null } | null }
  | { fault: CapFeedFault };

/** Asks addresses for warnings, and does what the new ones say. */
export class FeedDesk {
  readonly #parts: FeedParts;
  /** How often the messages were fetched in vain that are named by feeds, by their key. */
  readonly #vain = new Map<string, number>();
  readonly #closing = new AbortController();

  constructor(parts: FeedParts) {
    this.#parts = parts;
  }

  /** Gives up whatever is being fetched. */
  close(): void {
    this.#closing.abort();
  }

  async read(row: PolledAddressTable): Promise<FeedReading> {
    const { storage } = this.#parts;
    const feed = feedOf(row);
    const overall = AbortSignal.any([AbortSignal.timeout(READ_MS), this.#closing.signal]);
    const conditions = {
      ...(row.etag === null ? {} : { 'if-none-match': row.etag }),
      ...(row.last_modified === null ? {} : { 'if-modified-since': row.last_modified }),
    };
    const fetched = await this.#get(new URL(feed.url), LARGEST_FEED, overall, conditions);
    if ('fault' in fetched) return fetched;
    if (fetched.status === 304)
      return { fault: null, validators: { etag: row.etag, lastModified: row.last_modified } };
    const entries = readFeed(textOf(fetched.body), fetched.url);
    if (entries === null) return { fault: 'no-feed' };

    const keyed = entries.map((entry) => ({ key: keyOf(entry), entry }));
    const known = await knownSources(
      storage.db,
      feed.id,
      keyed.map(({ key }) => key),
    );
    const { language } = await readStore(storage.db);
    // The oldest first, as feeds list the newest first: what follows another message must meet it.
    const fresh = keyed.filter(({ key }) => !known.has(key)).reverse();
    const isWhole = await this.#take({ feed, language }, fresh, overall);
    const { etag, lastModified } = fetched;
    return { fault: null, validators: isWhole ? { etag, lastModified } : null };
  }

  /** Whether all of them were dealt with. */
  async #take(
    reader: FeedReader,
    fresh: readonly { key: string; entry: FeedEntry }[],
    overall: AbortSignal,
  ): Promise<boolean> {
    let fetches = 0;
    let isWhole = true;
    for (const { key, entry } of fresh) {
      const { title, link } = entry;
      if (entry.alert) await takeMessage(this.#parts, reader, { key, title, alert: entry.alert });
      else if (link === null) await refuseEntry(this.#parts, reader.feed, { key, title }, 'unreadable');
      else if (fetches >= FETCHES_AT_MOST || overall.aborted) isWhole = false;
      else {
        fetches += 1;
        isWhole = (await this.#follow(reader, { key, title, link }, overall)) && isWhole;
      }
    }
    return isWhole;
  }

  /** Fetches the message that an entry only names. Whether it was dealt with; what gives nothing is tried again. */
  async #follow(
    reader: FeedReader,
    { key, title, link }: { key: string; title: string; link: URL },
    overall: AbortSignal,
  ): Promise<boolean> {
    const fetched = await this.#get(link, LARGEST_MESSAGE, overall);
    if ('fault' in fetched) {
      const vain = (this.#vain.get(key) ?? 0) + 1;
      if (this.#vain.size >= TRIES_REMEMBERED) this.#vain.clear();
      this.#vain.set(key, vain);
      if (vain < TRIES) return false;
      await refuseEntry(this.#parts, reader.feed, { key, title }, 'not-fetched');
      return true;
    }
    const read = readXml(textOf(fetched.body));
    const alert = read.ok ? rootOf(read.value, 'alert', CAP_NAMESPACE) : null;
    if (alert) await takeMessage(this.#parts, reader, { key, title, alert });
    else await refuseEntry(this.#parts, reader.feed, { key, title }, 'unreadable');
    return true;
  }

  #get(
    url: URL,
    largest: number,
    overall: AbortSignal,
    conditions: Record<string, string> = {},
  ): Promise<Fetched | { fault: FetchFault }> {
    const headers = { accept: ACCEPT, 'user-agent': 'Vitrine', ...conditions };
    const allowed = networksOf(this.#parts.config.capNetworks);
    const signal = AbortSignal.any([overall, AbortSignal.timeout(REQUEST_MS)]);
    return guardedGet(url, { headers, allowed, largest, signal });
  }
}

function keyOf({ source }: FeedEntry): string {
  return createHash('sha256').update(source).digest('hex');
}

/** XML says itself in which encoding it is; without a word it is UTF-8. */
function textOf(body: Buffer): string {
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(body.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body);
  } catch {
    return body.toString('utf8');
  }
}
