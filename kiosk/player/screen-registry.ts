import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { deletePlayerDatabase } from './player-database.ts';
import { bucketDatabases, bucketsFor, deleteBuckets, nextBucket } from './storage-bucket.ts';

/** Who this browser is: a display of the store, proven by a key that cannot leave the browser. */
export interface Identity extends Enrolment {
  key: CryptoKeyPair;
  enrolledAt: number;
}

interface RegistrySchema extends DBSchema {
  screens: { key: string; value: Identity };
  /** The key that asks for a pairing code, until somebody types the code. */
  pending: { key: 'key'; value: CryptoKeyPair };
}

type Copy = IDBPDatabase<RegistrySchema>;
type Change = IDBPTransaction<RegistrySchema, ['screens', 'pending'], 'readwrite'>;

const PURPOSE = 'identity';

/** Names the display that this browser was last; a hint, kept where nothing is lost with it. */
const LAST_USED = 'vitrine-last-display';

/**
 * The displays that this browser is. A shop's screen is one; a newcomer who opens the demo's wall screen and kiosk
 * in two tabs has two, each with its own key, log and content.
 *
 * Kept twice, beside the other databases and, anew with each run of the page, in files of its own: whatever takes one of
 * them away (see {@link bucketDatabases}), the screen stays paired.
 */
export class ScreenRegistry {
  readonly #plain: Copy;
  readonly #screens: Map<string, Identity>;
  /** Null where there is none. */
  readonly #second: Promise<Copy | null>;

  private constructor(plain: Copy, screens: Map<string, Identity>, old: readonly string[]) {
    this.#plain = plain;
    this.#screens = screens;
    this.#second = this.#double(old).catch((error: unknown) => {
      console.error('there is no second copy of who this is', error);
      return null;
    });
  }

  static async open(): Promise<ScreenRegistry> {
    const plain = await openCopy(indexedDB);
    const names = await bucketsFor(PURPOSE);
    const copies = [plain, ...(await Promise.all(names.map(openIn)))];
    const screens = new Map<string, Identity>();
    for (const copy of copies) {
      for (const identity of (await copy?.getAll('screens')) ?? []) {
        const other = screens.get(identity.displayId);
        if (!other || other.enrolledAt < identity.enrolledAt) screens.set(identity.displayId, identity);
      }
    }
    return new ScreenRegistry(plain, screens, names);
  }

  /** The display named, or, when none is named (an installed app starts at `/player`), the last one used. */
  find(displayId: string | null): Identity | undefined {
    if (displayId) return this.#screens.get(displayId);
    const last = this.#screens.get(localStorage.getItem(LAST_USED) ?? '');
    return last ?? [...this.#screens.values()].sort((a, b) => b.enrolledAt - a.enrolledAt)[0];
  }

  async pendingKey(): Promise<CryptoKeyPair | undefined> {
    return this.#plain.get('pending', 'key');
  }

  async keepPendingKey(key: CryptoKeyPair): Promise<void> {
    await this.#change((transaction) => transaction.objectStore('pending').put(key, 'key'));
  }

  /** The pending key has become a display: from now on it belongs to that display alone. */
  async adopt(enrolment: Enrolment, key: CryptoKeyPair, now: number): Promise<Identity> {
    const identity: Identity = { ...enrolment, key, enrolledAt: now };
    await this.#change(async (transaction) => {
      await transaction.objectStore('screens').put(identity);
      await transaction.objectStore('pending').delete('key');
    });
    this.#screens.set(identity.displayId, identity);
    return identity;
  }

  markUsed({ displayId }: Identity): void {
    localStorage.setItem(LAST_USED, displayId);
  }

  /** Forgets a display that the store has removed: key, log, manifest. Its files go with {@link ContentStore}. */
  async forget(displayId: string): Promise<void> {
    await this.#change((transaction) => transaction.objectStore('screens').delete(displayId));
    this.#screens.delete(displayId);
    await deletePlayerDatabase(displayId);
  }

  /** In one copy after the other, so that no kill finds both in the middle of it. */
  async #change(change: (transaction: Change) => Promise<unknown>): Promise<void> {
    await apply(this.#plain, change);
    const second = await this.#second;
    // Another window of this browser may have made another copy instead.
    if (second) await apply(second, change).catch((error: unknown) => console.warn(error));
  }

  /** Makes the second copy anew; then the plain one gets what it lacks, and the old ones go. */
  async #double(old: readonly string[]): Promise<Copy | null> {
    const copy = await openIn(nextBucket(PURPOSE, old));
    if (!copy) return null;
    const screens = [...this.#screens.values()];
    const put = (transaction: Change) =>
      Promise.all(screens.map((identity) => transaction.objectStore('screens').put(identity)));
    await apply(copy, put);
    const known = await this.#plain.getAll('screens');
    const isKnown = (screen: Identity) =>
      known.some(
        ({ displayId, enrolledAt }) => displayId === screen.displayId && enrolledAt === screen.enrolledAt,
      );
    if (!screens.every(isKnown)) await apply(this.#plain, put);
    await deleteBuckets(old);
    return copy;
  }
}

async function openIn(bucket: string): Promise<Copy | null> {
  const factory = await bucketDatabases(bucket);
  return factory && openCopy(factory);
}

async function openCopy(factory: IDBFactory): Promise<Copy> {
  const opening = factory.open('vitrine-screens', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('screens', { keyPath: 'displayId' });
    opening.result.createObjectStore('pending');
  };
  return (await wrap(opening)) as unknown as Copy;
}

async function apply(copy: Copy, change: (transaction: Change) => Promise<unknown>): Promise<void> {
  const transaction = copy.transaction(['screens', 'pending'], 'readwrite', { durability: 'strict' });
  await Promise.all([change(transaction), transaction.done]);
}
