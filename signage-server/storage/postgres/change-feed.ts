import { sql } from 'kysely';
import pg from 'pg';
import type { Change, ChangeFeed } from '../change-feed.ts';
import { Listeners } from '../listeners.ts';
import type { Reader, Tx } from '../transaction.ts';

const CHANNEL = 'vitrine_change';
const POLL_MS = 1000;
/** Numbers are taken before COMMIT, so a lower one can appear later: look back this far each time. */
const OVERLAP = 500;
const KEEP_MS = 10 * 60_000;

interface Options {
  connectionString: string;
  db: Reader;
  /** Deletes rows older than this instant. */
  prune: (before: number) => Promise<void>;
  onError: (error: unknown) => void;
}

/**
 * Rows in `change` are the truth; NOTIFY only says "look now", and a poll every second finds what a lost
 * notification would have told. With the listening connection dead, a ring is a second late and none is missing.
 */
export class PostgresChangeFeed implements ChangeFeed {
  readonly #options: Options;
  readonly #listeners: Listeners;
  /** Numbers already told, among the last {@link OVERLAP}. */
  #told = new Set<number>();
  #highest = 0;
  #looking: Promise<void> | undefined;
  #again = false;
  #client: pg.Client | undefined;
  #poll: NodeJS.Timeout | undefined;
  #prunedAt = 0;
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
    this.#listeners = new Listeners(options.onError);
  }

  async ring(tx: Tx, change: Change): Promise<void> {
    await tx
      .insertInto('change')
      .values({ topic: JSON.stringify(change), at: Date.now() })
      .execute();
    await sql`select pg_notify(${CHANNEL}, '')`.execute(tx);
  }

  listen(listener: (change: Change) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Begins after what is there now: whoever connects later reads the tables anyway. */
  async start(): Promise<void> {
    const rows = await this.#rows(0);
    this.#told = new Set(rows.map((row) => row.seq));
    this.#highest = rows.at(-1)?.seq ?? 0;
    this.#poll = setInterval(() => this.#tick(), POLL_MS);
    this.#connect();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#poll);
    await this.#looking;
    await this.#client?.end().catch(() => undefined);
  }

  #tick(): void {
    this.#look();
    if (!this.#client) this.#connect();
    const now = Date.now();
    if (now - this.#prunedAt < KEEP_MS) return;
    this.#prunedAt = now;
    this.#options.prune(now - KEEP_MS).catch(this.#options.onError);
  }

  #connect(): void {
    const client = new pg.Client({ connectionString: this.#options.connectionString, keepAlive: true });
    this.#client = client;
    // Without this handler the loss of the connection would end the process.
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client));
    client.on('notification', () => this.#look());
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      .catch((error) => this.#lost(client, error));
  }

  #lost(client: pg.Client, error?: unknown): void {
    if (this.#client !== client || this.#closed) return;
    // The next poll connects again, so tries are a second apart at the least.
    this.#client = undefined;
    if (error) this.#options.onError(error);
    client.end().catch(() => undefined);
  }

  /** One look at a time; a ring during it asks for one more. */
  #look(): void {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = this.#tellNew()
      .catch(this.#options.onError)
      .finally(() => {
        this.#looking = undefined;
        if (!this.#again || this.#closed) return;
        this.#again = false;
        this.#look();
      });
  }

  async #tellNew(): Promise<void> {
    const rows = await this.#rows(this.#highest - OVERLAP);
    for (const { seq, topic } of rows) {
      if (this.#told.has(seq)) continue;
      this.#told.add(seq);
      this.#highest = Math.max(this.#highest, seq);
      this.#listeners.tell(JSON.parse(topic) as Change);
    }
    for (const seq of this.#told) if (seq <= this.#highest - OVERLAP) this.#told.delete(seq);
  }

  async #rows(after: number): Promise<{ seq: number; topic: string }[]> {
    return await this.#options.db
      .selectFrom('change')
      .select(['seq', 'topic'])
      .where('seq', '>', after)
      .orderBy('seq')
      .execute();
  }
}
