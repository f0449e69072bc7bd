import { displayEndpoints } from '../../shared/protocol/display-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { Backoff } from './backoff.ts';
import type { DisplayCalls } from './display-calls.ts';
import type { Outbox } from './outbox.ts';

/** Rows that come together travel together; reports stay live all the same. */
const GATHER_MS = 300;
const RETRY_FROM_MS = 1000;
const RETRY_CEILING_MS = 60_000;
const IDLE_MS = 30_000;
const FULL_BATCH = 500;

/** Carries rows from the outbox to the store, oldest first, and forgets them only when the store has said so. */
export class LogUploader {
  readonly #outbox: Outbox;
  readonly #calls: DisplayCalls;
  readonly #alarm = new Alarm();
  readonly #backoff = new Backoff(RETRY_FROM_MS, RETRY_CEILING_MS);
  #maxRows = FULL_BATCH;
  #running = false;

  constructor(outbox: Outbox, calls: DisplayCalls) {
    this.#outbox = outbox;
    this.#calls = calls;
  }

  /** The line is back: try now rather than when the wait is over. */
  readonly hurry = (): void => {
    this.#backoff.reset();
    this.#alarm.ring();
  };

  async run(): Promise<void> {
    this.#running = true;
    const onRow = () => {
      // While the server is away new rows must not shorten the wait.
      if (this.#backoff.failures === 0) this.#alarm.ring();
    };
    this.#outbox.addEventListener('row', onRow);
    while (this.#running) {
      const wait = await this.#sendOne();
      if (wait > 0) await this.#alarm.wait(wait);
      if (wait === IDLE_MS) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    }
    this.#outbox.removeEventListener('row', onRow);
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  /** Sends one batch; how long to wait before the next, in milliseconds. */
  async #sendOne(): Promise<number> {
    try {
      const batch = await this.#outbox.batch(this.#maxRows);
      if (!batch) return IDLE_MS;
      const { epoch, events } = batch;
      const { ack, refused } = await this.#calls.call(displayEndpoints.sendLog, { body: { epoch, events } });
      for (const row of refused) console.warn(`log row ${row.seq} was refused: ${row.reason}`);
      await this.#outbox.acknowledge(batch, ack);
      this.#maxRows = FULL_BATCH;
      // An answer that moves nothing is no reason to ask again at once.
      if (ack < batch.firstSeq) return this.#backoff.next();
      this.#backoff.reset();
      return 0;
    } catch (error) {
      if (error instanceof CallError && error.code === 'too-large')
        this.#maxRows = Math.max(1, Math.floor(this.#maxRows / 2));
      else if (!(error instanceof CallError)) console.error('the log could not be sent', error);
      return this.#backoff.next();
    }
  }
}
