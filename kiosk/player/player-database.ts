import { deleteDB, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import { loadChunk } from './load-chunk.ts';
import { type Copy, type Kept, type PlayerSchema, STRICT } from './player-schema.ts';
import { bucketDatabases, bucketsFor, deleteBuckets, nextBucket } from './storage-bucket.ts';

type Store = StoreNames<PlayerSchema>;
export type Change = IDBPTransaction<PlayerSchema, Store[], 'readwrite'>;
export type Look = IDBPTransaction<PlayerSchema, Store[], 'readonly'>;

/** One database per display, so that two screens in one browser (a demo, a test) never share a log. */
export function databaseName(displayId: string): string {
  return `vitrine-display-${displayId}`;
}

/** Changes that are remembered for a copy that comes back without the last of them. */
const RECENT = 16;

/** A change as it was made; the same again on the same stores does the same. */
interface Made {
  stores: readonly Store[];
  generation: number;
  change: (transaction: Change) => Promise<unknown>;
}

interface Found {
  copy: Copy;
  generation: number;
  /** Null for the plain one. */
  bucket: string | null;
}

/**
 * All that one display keeps but its media files, twice: in a plain database, and in one that each run of the page makes
 * anew in files of its own. A change is made in the first, and when it is on disk there, in the second; so a kill in the
 * middle of a commit finds the other one at rest, and what power tore is never written to again. Whichever the browser
 * throws away for that (see {@link bucketDatabases}) is made anew from the other. A browser without buckets has the plain
 * one alone.
 */
export class PlayerDatabase {
  readonly #displayId: string;
  /** The one that changes first, and that is read. */
  #first: Copy;
  /** Null until it has been made. */
  #second: Copy | null = null;
  #generation: number;
  /** The last changes, oldest first. */
  #recent: Made[] = [];
  /** The browser has closed what is open, as it does when a write failed for want of room. */
  #isClosed = false;
  #queue: Promise<unknown> = Promise.resolve();
  /** All copies that were there when it was opened. */
  #found: readonly Found[];
  #doubled: Promise<void> | null = null;

  private constructor(displayId: string, found: readonly Found[]) {
    const { copy, generation } = bestOf(found);
    this.#displayId = displayId;
    this.#found = found;
    this.#first = copy;
    this.#generation = generation;
  }

  static async open(displayId: string): Promise<PlayerDatabase> {
    return new PlayerDatabase(displayId, await findCopies(displayId));
  }

  /** Makes the second copy, once: when the first picture is there, which must not wait for it. */
  double(): void {
    this.#doubled ??= this.#double();
  }

  get<S extends Store>(store: S, key: PlayerSchema[S]['key']): Promise<PlayerSchema[S]['value'] | undefined> {
    return this.#first.get(store, key);
  }

  getAll<S extends Store>(store: S): Promise<PlayerSchema[S]['value'][]> {
    return this.#first.getAll(store);
  }

  count(store: Store): Promise<number> {
    return this.#first.count(store);
  }

  /** Looks at what is in both copies for certain, whichever of them is lost. */
  async lookAtBoth<T>(stores: readonly Store[], look: (transaction: Look) => Promise<T>): Promise<T> {
    const transaction = (this.#second ?? this.#first).transaction([...stores]);
    const [seen] = await Promise.all([look(transaction), transaction.done]);
    return seen;
  }

  /**
   * Makes a change whole or not at all; one after another. Resolves when it would survive a power cut.
   *
   * @param change is made in each copy, so it may depend on nothing but what the stores hold.
   */
  change<T>(stores: readonly Store[], change: (transaction: Change) => Promise<T>): Promise<T> {
    return this.#enqueue(async () => {
      if (this.#isClosed) await this.#reopen();
      const generation = this.#generation + 1;
      const outcome = await apply(this.#first, stores, generation, change).catch(this.#noteClosed);
      this.#generation = generation;
      this.#recent = [...this.#recent, { stores, generation, change }].slice(-RECENT);
      if (this.#second) await apply(this.#second, stores, generation, change).catch(this.#leaveBehind);
      return outcome;
    });
  }

  /** Resolves when all that was asked for is done. */
  async close(): Promise<void> {
    await this.#doubled;
    await this.#enqueue(async () => {
      this.#first.close();
      this.#second?.close();
    });
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }

  readonly #noteClosed = (error: unknown): never => {
    this.#isClosed ||= error instanceof DOMException && error.name === 'InvalidStateError';
    throw error;
  };

  /**
   * A browser whose disk is full may tell of changes that are gone when it opens the file again: they are made anew.
   *
   * @throws {Error} while no copy is what it was: what the page holds in memory is then all there is
   */
  async #reopen(): Promise<void> {
    const found = await findCopies(this.#displayId);
    const best = bestOf(found);
    try {
      const missing = this.#recent.filter(({ generation }) => generation > best.generation);
      if (best.generation + missing.length !== this.#generation)
        throw new Error(`the database came back as of ${best.generation} and not ${this.#generation}`);
      for (const { stores, generation, change } of missing)
        await apply(best.copy, stores, generation, change);
    } catch (error) {
      for (const { copy } of found) copy.close();
      throw error;
    }
    this.#first = best.copy;
    this.#second = null;
    this.#found = found;
    this.#isClosed = false;
    this.#doubled = this.#double();
  }

  /** Makes the second copy anew from the first, and the plain one as well if that is not the first. */
  async #double(): Promise<void> {
    const found = this.#found;
    const plain = found.find(({ bucket }) => bucket === null)?.copy;
    const source = this.#first;
    // What is read from stays until the next start.
    const held = found.find(({ copy }) => copy === source)?.bucket;
    try {
      const purpose = purposeOf(this.#displayId);
      const names = await bucketsFor(purpose);
      const copy = await openIn(nextBucket(purpose, names), this.#displayId);
      if (!copy || !plain) return;
      const { beginCopy, finishCopy } = await loadChunk(() => import('./database-copy.ts'));
      const copies = source === plain ? [copy] : [copy, plain];
      // Before its turn in the queue: a month of plays takes long, and what plays meanwhile must not wait to be stored.
      for (const each of copies) await beginCopy(each, source);
      await this.#enqueue(async () => {
        for (const each of copies) await finishCopy(each, source);
        this.#second = copy;
        this.#first = plain;
      });
      await deleteBuckets(names.filter((name) => name !== held));
    } catch (error) {
      console.error('there is no second copy of the database', error);
    }
  }

  /** A copy that has missed a change is made anew at the next start. */
  readonly #leaveBehind = (error: unknown): void => {
    console.error('the second copy of the database is out of step', error);
    this.#second = null;
  };
}

/** The plain copy first, then those in buckets, the newest first. */
async function findCopies(displayId: string): Promise<Found[]> {
  const names = await bucketsFor(purposeOf(displayId));
  const plain = await openCopy(indexedDB, displayId);
  const found: Found[] = [{ copy: plain, generation: await generationOf(plain), bucket: null }];
  for (const bucket of names) {
    const copy = await openIn(bucket, displayId);
    if (copy) found.push({ copy, generation: await generationOf(copy), bucket });
  }
  return found;
}

/** The plain one where all are alike: a build before there were two writes that one alone. */
function bestOf(found: readonly Found[]): Found {
  return found.reduce((a, b) => (b.generation > a.generation ? b : a));
}

/** Deletes all copies of what a display kept. */
export async function deletePlayerDatabase(displayId: string): Promise<void> {
  await deleteDB(databaseName(displayId));
  await deleteBuckets(await bucketsFor(purposeOf(displayId)));
}

function purposeOf(displayId: string): string {
  return `twin-${displayId}`;
}

export async function readKept<K extends keyof Kept>(
  database: PlayerDatabase,
  name: K,
): Promise<Kept[K] | undefined> {
  return (await database.get('kept', name)) as Kept[K] | undefined;
}

export async function keep<K extends keyof Kept>(
  database: PlayerDatabase,
  name: K,
  value: Kept[K],
): Promise<void> {
  await database.change(['kept'], (transaction) => transaction.objectStore('kept').put(value, name));
}

async function openCopy(factory: IDBFactory, displayId: string): Promise<Copy> {
  const opening = factory.open(databaseName(displayId), 1);
  opening.onupgradeneeded = () => {
    const fresh = opening.result;
    fresh.createObjectStore('manifests');
    fresh.createObjectStore('files', { keyPath: 'sha256' });
    fresh.createObjectStore('outbox', { keyPath: 'seq' });
    fresh.createObjectStore('kept');
    fresh.createObjectStore('catalogue');
  };
  const copy = (await wrap(opening)) as unknown as Copy;
  // Another tab wants to delete or upgrade: give way rather than block it for ever.
  copy.onversionchange = () => copy.close();
  return copy;
}

/** The copy in a bucket; null where it does not open. */
async function openIn(bucket: string, displayId: string): Promise<Copy | null> {
  try {
    const factory = await bucketDatabases(bucket);
    return factory && (await openCopy(factory, displayId));
  } catch (error) {
    console.error(`the copy in ${bucket} does not open`, error);
    return null;
  }
}

async function generationOf(copy: Copy): Promise<number> {
  return ((await copy.get('kept', 'generation')) as number | undefined) ?? 0;
}

async function apply<T>(
  copy: Copy,
  stores: readonly Store[],
  generation: number,
  change: (transaction: Change) => Promise<T>,
): Promise<T> {
  const transaction = copy.transaction([...new Set([...stores, 'kept' as const])], 'readwrite', STRICT);
  const work = async (): Promise<T> => {
    const outcome = await change(transaction);
    await transaction.objectStore('kept').put(generation, 'generation');
    return outcome;
  };
  try {
    const [outcome] = await Promise.all([work(), transaction.done]);
    return outcome;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Nothing of a change that failed may stay: the numbers of its rows would be taken twice. */
function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
