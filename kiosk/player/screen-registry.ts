import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Enrolment } from '../../shared/protocol/display-endpoints.ts';
import { databaseName, STRICT } from './player-database.ts';

/** Who this browser is: a display of the store, proven by a key that cannot leave the browser. */
export interface Identity extends Enrolment {
  key: CryptoKeyPair;
  enrolledAt: number;
  usedAt: number;
}

interface RegistrySchema extends DBSchema {
  screens: { key: string; value: Identity };
  /** The key that asks for a pairing code, until somebody types the code. */
  pending: { key: 'key'; value: CryptoKeyPair };
}

/**
 * The displays that this browser is. A shop's screen is one; a newcomer who opens the demo's wall screen and kiosk
 * in two tabs has two, each with its own key, log and content.
 */
export class ScreenRegistry {
  readonly #database: IDBPDatabase<RegistrySchema>;

  private constructor(database: IDBPDatabase<RegistrySchema>) {
    this.#database = database;
  }

  static async open(): Promise<ScreenRegistry> {
    const database = await openDB<RegistrySchema>('vitrine-screens', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('screens', { keyPath: 'displayId' });
        fresh.createObjectStore('pending');
      },
    });
    return new ScreenRegistry(database);
  }

  /** The display named, or, when none is named (an installed app starts at `/player`), the last one used. */
  async find(displayId: string | null): Promise<Identity | undefined> {
    if (displayId) return this.#database.get('screens', displayId);
    const all = await this.#database.getAll('screens');
    return all.sort((a, b) => b.usedAt - a.usedAt)[0];
  }

  async pendingKey(): Promise<CryptoKeyPair | undefined> {
    return this.#database.get('pending', 'key');
  }

  async keepPendingKey(key: CryptoKeyPair): Promise<void> {
    const transaction = this.#database.transaction('pending', 'readwrite', STRICT);
    await Promise.all([transaction.store.put(key, 'key'), transaction.done]);
  }

  /** The pending key has become a display: from now on it belongs to that display alone. */
  async adopt(enrolment: Enrolment, key: CryptoKeyPair, now: number): Promise<Identity> {
    const identity: Identity = { ...enrolment, key, enrolledAt: now, usedAt: now };
    const transaction = this.#database.transaction(['screens', 'pending'], 'readwrite', STRICT);
    await Promise.all([
      transaction.objectStore('screens').put(identity),
      transaction.objectStore('pending').delete('key'),
      transaction.done,
    ]);
    return identity;
  }

  async markUsed(identity: Identity, now: number): Promise<void> {
    await this.#database.put('screens', { ...identity, usedAt: now });
  }

  /** Forgets a display that the store has removed: key, log, manifest. Its files go with {@link ContentStore}. */
  async forget(displayId: string): Promise<void> {
    const transaction = this.#database.transaction('screens', 'readwrite', STRICT);
    await Promise.all([transaction.store.delete(displayId), transaction.done]);
    await deleteDB(databaseName(displayId));
  }
}
