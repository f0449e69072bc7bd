import type { Logger } from 'pino';
import type { Storage } from '../storage/storage.ts';

/** The console reads reports, not rows: once a second is often enough to be told of new ones. */
const INTERVAL_MS = 1000;

/** Rings `log` at most once a second, however many batches arrive, and always after the last of them. */
export class LogBell {
  readonly #storage: Storage;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;

  constructor(storage: Storage, log: Logger) {
    this.#storage = storage;
    this.#log = log;
  }

  touch(): void {
    this.#timer ??= setTimeout(() => this.#ring(), INTERVAL_MS).unref();
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #ring(): void {
    this.#timer = undefined;
    this.#storage
      .write((tx) => this.#storage.changes.ring(tx, { kind: 'log' }))
      .catch((error) => this.#log.error({ err: error }, 'the console could not be told of new log rows'));
  }
}
