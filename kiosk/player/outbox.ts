import type { IDBPTransaction } from 'idb';
import type { LogBatch, LogEntry } from '../../shared/model/log.ts';
import type { PlayBook } from '../../shared/schedule/play-book.ts';
import type { OpenPlay } from './open-play.ts';
import { type LogHead, type PlayerDatabase, type PlayerSchema, STRICT } from './player-database.ts';

/** Thirty days at one row every 4.3 seconds. Counted in rows, not days: a clock set wrong must not empty the log. */
const CAPACITY = 600_000;
/** What the endpoint takes at once. */
const BATCH_ROWS = 500;
/** Below the server's limit for a JSON body, with room for the envelope. */
const BATCH_BYTES = 48_000;

/** Everything that one event of the screen changes in the log, stored whole or not at all. */
export interface LogChange {
  entries?: readonly LogEntry[];
  /** The play now on glass; null when none is. Left out: unchanged. */
  open?: OpenPlay | null;
  /** Audience sums not yet due. Left out: unchanged. */
  ledger?: unknown;
  /** What shares and limits remember. Left out: unchanged. */
  book?: PlayBook | undefined;
}

type LogTransaction = IDBPTransaction<PlayerSchema, ['outbox', 'kept'], 'readwrite'>;

export interface OutboxBatch extends LogBatch {
  firstSeq: number;
  lastSeq: number;
}

/**
 * Rows waiting to be logged. A row's number is taken in the transaction that stores the row, so numbers have no gap
 * and no twin, whenever the browser dies.
 */
export class Outbox extends EventTarget {
  readonly #database: PlayerDatabase;
  readonly #capacity: number;
  #queued = 0;

  private constructor(database: PlayerDatabase, capacity: number) {
    super();
    this.#database = database;
    this.#capacity = capacity;
  }

  static async open(database: PlayerDatabase, capacity = CAPACITY): Promise<Outbox> {
    const outbox = new Outbox(database, capacity);
    const transaction = database.transaction('kept', 'readwrite', STRICT);
    const head = await transaction.store.get('log-head');
    // No head means an empty or wiped store: another epoch, so that no number is ever used twice.
    if (!head)
      await transaction.store.put({ epoch: crypto.randomUUID(), nextSeq: 1 } satisfies LogHead, 'log-head');
    await transaction.done;
    outbox.#queued = await database.count('outbox');
    return outbox;
  }

  /** Rows not yet acknowledged. */
  get queued(): number {
    return this.#queued;
  }

  /** Stores a change. Resolves when it would survive a power cut. */
  async commit(change: LogChange, now: number): Promise<void> {
    const { entries = [], open, ledger, book } = change;
    const others = [open, ledger, book];
    if (entries.length === 0 && others.every((other) => other === undefined)) return;
    const transaction = this.#database.transaction(['outbox', 'kept'], 'readwrite', STRICT);
    try {
      await Promise.all([this.#write(transaction, change, now), transaction.done]);
    } catch (error) {
      // What was put before the failure must not stay: its numbers would be taken twice.
      abort(transaction);
      throw error;
    }
    this.#queued += entries.length;
    if (entries.length === 0) return;
    if (this.#queued > this.#capacity) await this.#dropOldest(now);
    this.dispatchEvent(new Event('row'));
  }

  async #write(transaction: LogTransaction, change: LogChange, now: number): Promise<void> {
    const { entries = [], open, ledger, book } = change;
    const kept = transaction.objectStore('kept');
    if (entries.length > 0) {
      const head = (await kept.get('log-head')) as LogHead;
      const rows = transaction.objectStore('outbox');
      for (const [index, entry] of entries.entries())
        await rows.add({ seq: head.nextSeq + index, at: now, entry });
      await kept.put({ ...head, nextSeq: head.nextSeq + entries.length }, 'log-head');
    }
    if (open === null) await kept.delete('open-play');
    else if (open) await kept.put(open, 'open-play');
    if (ledger !== undefined) await kept.put(ledger, 'ledger');
    if (book !== undefined) await kept.put(book, 'play-book');
  }

  /** The oldest rows, as many as one call carries; null when none waits. */
  async batch(maxRows = BATCH_ROWS): Promise<OutboxBatch | null> {
    const transaction = this.#database.transaction(['outbox', 'kept'], 'readonly');
    const head = (await transaction.objectStore('kept').get('log-head')) as LogHead;
    const rows = await transaction.objectStore('outbox').getAll(null, Math.min(maxRows, BATCH_ROWS));
    await transaction.done;
    const events: unknown[] = [];
    let bytes = 0;
    let lastSeq = 0;
    for (const { seq, entry } of rows) {
      const event = { seq, ...entry };
      bytes += JSON.stringify(event).length + 1;
      if (events.length > 0 && bytes > BATCH_BYTES) break;
      events.push(event);
      lastSeq = seq;
    }
    return rows[0] ? { epoch: head.epoch, events, firstSeq: rows[0].seq, lastSeq } : null;
  }

  /**
   * Forgets what the store holds for good: all rows of `batch` up to `ack`, and never a row beyond the batch. A store
   * that has lost rows it once acknowledged (a restored backup) is told how many, or it would wait for them for ever.
   */
  async acknowledge(batch: Omit<OutboxBatch, 'events'>, ack: number): Promise<void> {
    const transaction = this.#database.transaction(['outbox', 'kept'], 'readwrite', STRICT);
    const head = (await transaction.objectStore('kept').get('log-head')) as LogHead;
    const rows = transaction.objectStore('outbox');
    if (head.epoch === batch.epoch) {
      await rows.delete(IDBKeyRange.upperBound(Math.min(ack, batch.lastSeq)));
      const seq = batch.firstSeq - 1;
      const now = Date.now();
      if (ack < seq) await rows.put({ seq, at: now, entry: { kind: 'dropped', count: seq - ack, at: now } });
    }
    this.#queued = await rows.count();
    await transaction.done;
  }

  /** Puts one row in the place of the oldest tenth; it takes the last lost number and says how many were lost. */
  async #dropOldest(now: number): Promise<void> {
    const transaction = this.#database.transaction('outbox', 'readwrite', STRICT);
    const excess = (await transaction.store.count()) - Math.floor(this.#capacity * 0.9);
    let removed = 0;
    let count = 0;
    let seq = 0;
    for await (const cursor of transaction.store.iterate()) {
      const { entry } = cursor.value;
      removed += 1;
      count += entry.kind === 'dropped' ? entry.count : 1;
      seq = cursor.key;
      await cursor.delete();
      if (removed > excess) break;
    }
    await transaction.store.put({ seq, at: now, entry: { kind: 'dropped', count, at: now } });
    this.#queued = await transaction.store.count();
    await transaction.done;
  }
}

function abort(transaction: LogTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
