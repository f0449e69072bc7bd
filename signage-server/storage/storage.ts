import type { Kysely } from 'kysely';
import type { ChangeFeed } from './change-feed.ts';
import type { EventInsert } from './event-insert.ts';
import type { Database } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** The store. Two implementations, `sqlite/` and `postgres/`; only main.ts and the test kit choose one. */
export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  /** For reading alone; the database itself refuses a write on it. Sees only what is committed. */
  readonly db: Reader;
  /** For better-auth alone, which brings its own queries. Everybody else writes by {@link write}. */
  readonly writer: Kysely<Database>;
  /**
   * Runs a write and resolves after its COMMIT is on disk. Whatever waits goes into one transaction (group commit),
   * and when that fails each write is tried again alone, so `work` may run twice: it does nothing but query `tx`, or what
   * may be done twice and may stand even when the write is undone.
   * A thrown error undoes this write and no other. A refusal is a value: return it before writing anything.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The one query written by hand for each database, because every screen calls it all day. */
  readonly insertEvents: EventInsert;
  readonly changes: ChangeFeed;
  /** A round trip to the database; throws when it cannot serve. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
