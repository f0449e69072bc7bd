const BASE_MS = 1000;
const CEILING_MS = 60_000;
/** Milliseconds of work without a fault after which what went before is forgotten. */
const WELL_MS = 60_000;

/** When to try again: with full jitter anywhere up to 1 s, 2 s, 4 s ... 60 s, for as long as it does not last. */
export class Retries {
  #random: () => number;
  #attempt = 0;
  #wellSince: number | null = null;

  /** @param random in [0, 1) */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Milliseconds until the next try. */
  next(): number {
    this.#wellSince = null;
    return this.#random() * Math.min(CEILING_MS, BASE_MS * 2 ** Math.min(this.#attempt++, 20));
  }

  /** It works. What fails again within a minute is still the same trouble: it must not be tried every second. */
  works(now: number): void {
    this.#wellSince ??= now;
    if (now - this.#wellSince >= WELL_MS) this.#attempt = 0;
  }

  /** Somebody began anew. */
  forget(): void {
    this.#attempt = 0;
    this.#wellSince = null;
  }
}
