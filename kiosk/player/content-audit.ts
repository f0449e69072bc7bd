import { Alarm } from './alarm.ts';
import type { ContentStore } from './content-store.ts';

/** A start has better things to do. */
const FIRST_AFTER_MS = 10_000;
/** How old a check may be. */
const CHECK_EVERY_MS = 86_400_000;
const LOOK_EVERY_MS = 3_600_000;

/**
 * Reads what is on the disk once more, one file at a time and slowly: all large files after a start, for those are put on
 * glass without it, and every file once a day. `onDamaged` is told of each that is no longer what it was.
 */
export class ContentAudit {
  readonly #content: ContentStore;
  readonly #onDamaged: (sha256: string) => Promise<void>;
  readonly #alarm = new Alarm();
  /** When a file was checked in this run; milliseconds that nobody can set. */
  readonly #checkedAt = new Map<string, number>();
  #running = false;

  constructor(content: ContentStore, onDamaged: (sha256: string) => Promise<void>) {
    this.#content = content;
    this.#onDamaged = onDamaged;
  }

  async run(): Promise<void> {
    this.#running = true;
    const startedAt = performance.now();
    await this.#alarm.wait(FIRST_AFTER_MS);
    while (this.#running) {
      const now = performance.now();
      const due = [...this.#content.verified()].find((sha256) => {
        const first = this.#content.isRechecked(sha256) ? startedAt : Number.NEGATIVE_INFINITY;
        return (this.#checkedAt.get(sha256) ?? first) < now - CHECK_EVERY_MS;
      });
      if (due === undefined) await this.#alarm.wait(LOOK_EVERY_MS);
      else await this.#check(due);
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #check(sha256: string): Promise<void> {
    this.#checkedAt.set(sha256, performance.now());
    const outcome = await this.#content.check(sha256);
    // Nothing is known of a file that could not be read to its end, because the thread died or the run is over.
    if (outcome.ok || outcome.code !== 'mismatch') return;
    console.error(`file ${sha256} has changed on the disk`);
    await this.#onDamaged(sha256);
  }
}
