/** Waits between tries: full jitter below a ceiling that doubles, so that a shop's screens never return as one. */
export class Backoff {
  readonly #baseMs: number;
  readonly #ceilingMs: number;
  readonly #random: () => number;
  #failures = 0;

  constructor(baseMs: number, ceilingMs: number, random: () => number = Math.random) {
    this.#baseMs = baseMs;
    this.#ceilingMs = ceilingMs;
    this.#random = random;
  }

  get failures(): number {
    return this.#failures;
  }

  /** Milliseconds to wait after one more failure. */
  next(): number {
    const ceiling = Math.min(this.#ceilingMs, this.#baseMs * 2 ** Math.min(this.#failures, 30));
    this.#failures += 1;
    return this.#random() * ceiling;
  }

  reset(): void {
    this.#failures = 0;
  }
}
