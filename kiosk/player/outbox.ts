import type { LogBatch, LogEntry } from '../../shared/model/log.ts';
import type { PlayBook } from '../../shared/schedule/play-book.ts';
import type { OpenPlay } from './open-play.ts';
import { type Change, keep, type PlayerDatabase, readKept } from './player-database.ts';
import type { Kept, LogHead } from './player-schema.ts';

/** Thirty days at one row every 4.3 seconds. Counted in rows, not days: a clock set wrong must not empty the log. */
const CAPACITY = 600_000;
/** What the endpoint takes at once. */
const BATCH_ROWS = 500;
/** Below the server's limit for a JSON body, with room for the envelope. */
const BATCH_BYTES = 48_000;

const LOG = ['outbox', 'kept'] as const;

/** Everything that one event of the screen changes in the log, stored whole or not at all. */
export interface LogChange {
  entries?: readonly LogEntry[];
  /** The play now on glass; null when none is. Left out: unchanged. */
  open?: OpenPlay | null;
  /** Those on glass beside it, by their place. Left out: unchanged. */
  zones?: Kept['zone-plays'] | undefined;
  /** Audience sums not yet due. Left out: unchanged. */
  ledger?: unknown;
  /** What shares and limits remember. Left out: unchanged. */
  book?: PlayBook | undefined;
  overlayBook?: PlayBook | undefined;
  /** What has been learned of the audience. Left out: unchanged. */
  learning?: unknown;
}

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
    // No head means an empty or wiped store: another epoch, so that no number is ever used twice.
    if (!(await readKept(database, 'log-head')))
      await keep(database, 'log-head', { epoch: crypto.randomUUID(), nextSeq: 1 });
    outbox.#queued = await database.count('outbox');
    return outbox;
  }

  /** Rows not yet acknowledged. */
  get queued(): number {
    return this.#queued;
  }

  /** Stores a change. Resolves when it would survive a power cut. */
  async commit(change: LogChange, now: number): Promise<void> {
    const { entries = [], ...others } = change;
    if (entries.length === 0 && Object.values(others).every((other) => other === undefined)) return;
    await this.#database.change(LOG, (transaction) => write(transaction, change, now));
    this.#queued += entries.length;
    if (entries.length === 0) return;
    if (this.#queued > this.#capacity) await this.#dropOldest(now);
    this.dispatchEvent(new Event('row'));
  }

  /** The oldest rows, as many as one call carries; null when none waits. */
  async batch(maxRows = BATCH_ROWS): Promise<OutboxBatch | null> {
    // What the store has seen must never be lost here: its numbers would be taken twice.
    const [head, rows] = await this.#database.lookAtBoth(LOG, async (transaction) => [
      (await transaction.objectStore('kept').get('log-head')) as LogHead,
      await transaction.objectStore('outbox').getAll(null, Math.min(maxRows, BATCH_ROWS)),
    ]);
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
    const now = Date.now();
    this.#queued = await this.#database.change(LOG, async (transaction) => {
      const head = (await transaction.objectStore('kept').get('log-head')) as LogHead;
      const rows = transaction.objectStore('outbox');
      if (head.epoch === batch.epoch) {
        await rows.delete(IDBKeyRange.upperBound(Math.min(ack, batch.lastSeq)));
        const seq = batch.firstSeq - 1;
        if (ack < seq)
          await rows.put({ seq, at: now, entry: { kind: 'dropped', count: seq - ack, at: now } });
      }
      return rows.count();
    });
  }

  /** Puts one row in the place of the oldest tenth; it takes the last lost number and says how many were lost. */
  async #dropOldest(now: number): Promise<void> {
    this.#queued = await this.#database.change(['outbox'], async (transaction) => {
      const rows = transaction.objectStore('outbox');
      const excess = (await rows.count()) - Math.floor(this.#capacity * 0.9);
      let removed = 0;
      let count = 0;
      let seq = 0;
      for await (const cursor of rows.iterate()) {
        const { entry } = cursor.value;
        removed += 1;
        count += entry.kind === 'dropped' ? entry.count : 1;
        seq = cursor.key;
        await cursor.delete();
        if (removed > excess) break;
      }
      await rows.put({ seq, at: now, entry: { kind: 'dropped', count, at: now } });
      return rows.count();
    });
  }
}

async function write(transaction: Change, change: LogChange, now: number): Promise<void> {
  const { entries = [], open, zones, ledger, book, overlayBook, learning } = change;
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
  if (zones !== undefined) await kept.put(zones, 'zone-plays');
  if (ledger !== undefined) await kept.put(ledger, 'ledger');
  if (book !== undefined) await kept.put(book, 'play-book');
  if (overlayBook !== undefined) await kept.put(overlayBook, 'overlay-book');
  if (learning !== undefined) await kept.put(learning, 'learning');
}
