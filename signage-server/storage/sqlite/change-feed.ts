import type { Change, ChangeFeed } from '../change-feed.ts';
import { Listeners } from '../listeners.ts';
import type { Tx } from '../transaction.ts';

/** One process owns the file, so rings stay in memory; they are kept with their transaction until it is committed. */
export class SqliteChangeFeed implements ChangeFeed {
  readonly #listeners: Listeners;
  readonly #pending = new WeakMap<Tx, Change[]>();

  constructor(onError: (error: unknown) => void) {
    this.#listeners = new Listeners(onError);
  }

  async ring(tx: Tx, change: Change): Promise<void> {
    const pending = this.#pending.get(tx);
    if (pending) pending.push(change);
    else this.#pending.set(tx, [change]);
  }

  listen(listener: (change: Change) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The store calls this with every transaction that has been committed. */
  committed(tx: Tx): void {
    for (const change of this.#pending.get(tx) ?? []) this.#listeners.tell(change);
  }
}
