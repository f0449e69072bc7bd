/** How far a line that was idle may get ahead of its rate, in milliseconds of it. */
const BURST_MS = 500;

/** A bucket of bytes that fills at a steady rate: whatever shares it together takes no more than that. */
export class Throttle {
  /** Bytes a second; null: as fast as it goes. */
  rate: number | null = null;
  readonly #now: () => number;
  readonly #sleep: (ms: number) => Promise<void>;
  /** When all that was taken so far has been paid for, by the rate. */
  #paidAt = Number.NEGATIVE_INFINITY;

  constructor(now: () => number, sleep: (ms: number) => Promise<void>) {
    this.#now = now;
    this.#sleep = sleep;
  }

  /** Takes note of bytes that came. Resolves when more may come. */
  async took(bytes: number): Promise<void> {
    if (this.rate === null) return;
    const now = this.#now();
    this.#paidAt = Math.max(this.#paidAt, now - BURST_MS) + (bytes / this.rate) * 1000;
    if (this.#paidAt > now) await this.#sleep(this.#paidAt - now);
  }
}
