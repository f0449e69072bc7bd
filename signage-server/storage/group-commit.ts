import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';
import type { Tx } from './transaction.ts';

/** Writes in the last commit from which on the next waits for more. */
const SIBLINGS = 4;
/** Part of the last commit's time that the next waits for more. */
const PATIENCE = 0.5;
const LONGEST_PATIENCE_MS = 5;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Waiting {
  /** Runs the work and keeps its result until COMMIT. */
  run(tx: Tx): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** A group larger than this would make its first write wait too long for its last. */
const LARGEST_GROUP = 256;

/**
 * One lane of writes: whatever waits when a transaction begins goes into it together, and each is acknowledged after
 * the COMMIT. One fsync then pays for many writes (5.6 to 7.3 times the rate on a slow disk).
 */
export class GroupCommit {
  readonly #db: Kysely<Database>;
  readonly #afterCommit: (tx: Tx) => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #last = { size: 0, ms: 0 };

  /** `afterCommit` is called with each transaction that has been committed. */
  constructor(db: Kysely<Database>, afterCommit: (tx: Tx) => void) {
    this.#db = db;
    this.#afterCommit = afterCommit;
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: { value: T } | undefined;
      this.#waiting.push({
        async run(tx) {
          result = { value: await work(tx) };
        },
        resolve() {
          if (result) resolve(result.value);
          else reject(new Error('a write was acknowledged before it ran'));
        },
        reject,
      });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop, so that requests read from the same poll share the first commit.
    await turn();
    while (this.#waiting.length > 0) {
      await this.#gather();
      const group = this.#waiting.splice(0, LARGEST_GROUP);
      const startedAt = performance.now();
      await this.#commit(group);
      this.#last = { size: group.length, ms: performance.now() - startedAt };
    }
    this.#running = undefined;
  }

  /**
   * Under load, those whom the last commit answered will soon write again: a little patience lets them share this
   * one (PostgreSQL's `commit_delay` and `commit_siblings`). A writer alone never waits.
   */
  async #gather(): Promise<void> {
    const { size, ms } = this.#last;
    if (size < SIBLINGS) return;
    const until = performance.now() + Math.min(ms * PATIENCE, LONGEST_PATIENCE_MS);
    while (this.#waiting.length < LARGEST_GROUP && performance.now() < until) await turn();
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#transaction(group);
    } catch (error) {
      // Nothing of the group is stored. Alone, each stands or falls by itself: a bad write cannot sink the others.
      if (group.length === 1) group[0]?.reject(error);
      else for (const one of group) await this.#commit([one]);
      return;
    }
    for (const one of group) one.resolve();
  }

  async #transaction(group: readonly Waiting[]): Promise<void> {
    const tx = await this.#db.transaction().execute(async (tx) => {
      for (const one of group) await one.run(tx);
      return tx;
    });
    this.#afterCommit(tx);
  }
}
