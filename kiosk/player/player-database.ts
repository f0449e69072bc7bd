import { deleteDB, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from 'idb';
import type { Kept, PlayerSchema } from './player-schema.ts';
import { bucketDatabases, bucketsFor, deleteBuckets, nextBucket } from './storage-bucket.ts';

type Store = StoreNames<PlayerSchema>;
type Copy = IDBPDatabase<PlayerSchema>;
export type Change = IDBPTransaction<PlayerSchema, Store[], 'readwrite'>;
export type Look = IDBPTransaction<PlayerSchema, Store[], 'readonly'>;

/** `kept` last: the generation in it says that a copy is whole. */
const STORES: readonly Store[] = ['outbox', 'manifests', 'files', 'catalogue', 'kept'];
/** Rows carried over at once when a copy is made anew. */
const CHUNK = 1000;

/**
 * What decides between losing every acknowledged record in a power cut and losing none (facts.md: 6,758 of 6,758
 * against 0 of 3,345), at about 200 commits a second.
 */
const STRICT = { durability: 'strict' } as const;

/** One database per display, so that two screens in one browser (a demo, a test) never share a log. */
export function databaseName(displayId: string): string {
  return `vitrine-display-${displayId}`;
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
  #queue: Promise<unknown> = Promise.resolve();
  #doubled: Promise<void> = Promise.resolve();

  private constructor(displayId: string, { copy, generation }: Found) {
    this.#displayId = displayId;
    this.#first = copy;
    this.#generation = generation;
  }

  static async open(displayId: string): Promise<PlayerDatabase> {
    const names = await bucketsFor(purposeOf(displayId));
    const plain = await openCopy(indexedDB, displayId);
    const found: Found[] = [{ copy: plain, generation: await generationOf(plain), bucket: null }];
    for (const bucket of names) {
      const copy = await openIn(bucket, displayId);
      if (copy) found.push({ copy, generation: await generationOf(copy), bucket });
    }
    // The plain one where both are alike: a build before there were two writes that one alone.
    const best = found.reduce((a, b) => (b.generation > a.generation ? b : a));
    const database = new PlayerDatabase(displayId, best);
    // What is read from stays until the next start.
    const old = names.filter((name) => name !== best.bucket);
    database.#doubled = database.#double(plain, nextBucket(purposeOf(displayId), names), old);
    return database;
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
      const generation = this.#generation + 1;
      const outcome = await apply(this.#first, stores, generation, change);
      this.#generation = generation;
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

  /** Makes the second copy anew from the first, and the plain one as well if that is not the first. */
  async #double(plain: Copy, bucket: string, old: readonly string[]): Promise<void> {
    try {
      // Before its turn in the queue: making files takes longest, and plays must not wait for it to be stored.
      const copy = await openIn(bucket, this.#displayId);
      if (!copy) return;
      await this.#enqueue(async () => {
        await refill(copy, this.#first);
        this.#second = copy;
        if (this.#first !== plain) await refill(plain, this.#first);
        this.#first = plain;
      });
      await deleteBuckets(old);
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

/** Makes a copy the same as `source`. One that is cut short lacks the generation, and is made anew at the next start. */
async function refill(copy: Copy, source: Copy): Promise<void> {
  const clearing = copy.transaction([...STORES], 'readwrite');
  await Promise.all([...STORES.map((store) => clearing.objectStore(store).clear()), clearing.done]);
  for (const store of STORES) {
    for (let after: IDBKeyRange | null = null; ; ) {
      const [keys, values] = await Promise.all([
        source.getAllKeys(store, after, CHUNK),
        source.getAll(store, after, CHUNK),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
      // What is synced last takes all before it along.
      const filling = copy.transaction(store, 'readwrite', store === 'kept' ? STRICT : undefined);
      const puts = values.map((value, index) =>
        filling.store.put(value, filling.store.keyPath === null ? keys[index] : undefined),
      );
      await Promise.all([...puts, filling.done]);
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
}
