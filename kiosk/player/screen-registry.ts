import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { deletePlayerDatabase } from './player-database.ts';
import { bucketDatabases } from './storage-bucket.ts';

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

/** Names the display that this browser was last; a hint, kept where nothing is lost with it. */
const LAST_USED = 'vitrine-last-display';

/**
 * The displays that this browser is. A shop's screen is one; a newcomer who opens the demo's wall screen and kiosk
 * in two tabs has two, each with its own key, log and content.
 *
 * Kept twice, in a bucket of its own and beside the other databases: whatever takes one of them away (see
 * {@link bucketDatabases}), the screen stays paired. Both are written when it is paired, and never again.
 */
export class ScreenRegistry {
  readonly #copies: readonly Copy[];
  readonly #screens: Map<string, Identity>;

  private constructor(copies: readonly Copy[], screens: Map<string, Identity>) {
    this.#copies = copies;
    this.#screens = screens;
  }

  static async open(): Promise<ScreenRegistry> {
    const plain = await openCopy(indexedDB);
    const bucket = await bucketDatabases('identity');
    const copies = bucket ? [await openCopy(bucket), plain] : [plain];
    const screens = new Map<string, Identity>();
    const held = await Promise.all(copies.map((copy) => copy.getAll('screens')));
    for (const identity of held.flat()) {
      const other = screens.get(identity.displayId);
      if (!other || other.enrolledAt < identity.enrolledAt) screens.set(identity.displayId, identity);
    }
    for (const [index, copy] of copies.entries()) {
      const there = new Set(held[index]?.map(({ displayId, enrolledAt }) => `${displayId} ${enrolledAt}`));
      for (const identity of screens.values())
        if (!there.has(`${identity.displayId} ${identity.enrolledAt}`)) await copy.put('screens', identity);
    }
    return new ScreenRegistry(copies, screens);
  }

  /** The display named, or, when none is named (an installed app starts at `/player`), the last one used. */
  find(displayId: string | null): Identity | undefined {
    if (displayId) return this.#screens.get(displayId);
    const last = this.#screens.get(localStorage.getItem(LAST_USED) ?? '');
    return last ?? [...this.#screens.values()].sort((a, b) => b.enrolledAt - a.enrolledAt)[0];
  }

  async pendingKey(): Promise<CryptoKeyPair | undefined> {
    const kept = await Promise.all(this.#copies.map((copy) => copy.get('pending', 'key')));
    return kept.find((key) => key !== undefined);
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
    for (const copy of this.#copies) {
      const transaction = copy.transaction(['screens', 'pending'], 'readwrite', { durability: 'strict' });
      await Promise.all([change(transaction), transaction.done]);
    }
  }
}

async function openCopy(factory: IDBFactory): Promise<Copy> {
  const opening = factory.open('vitrine-screens', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('screens', { keyPath: 'displayId' });
    opening.result.createObjectStore('pending');
  };
  return (await wrap(opening)) as unknown as Copy;
}
