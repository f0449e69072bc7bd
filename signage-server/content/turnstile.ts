/** Lets a few in at a time; the others wait in line, and a line that is full takes nobody. */
export class Turnstile {
  readonly #inside: number;
  readonly #line: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limits: { inside: number; line: number }) {
    this.#inside = limits.inside;
    this.#line = limits.line;
    this.#free = limits.inside;
  }

  get isFull(): boolean {
    return this.#free === 0 && this.#waiting.length >= this.#line;
  }

  /** Runs `work` when there is room. Throws when the line is full: ask {@link isFull} first. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.isFull) throw new Error(`more than ${this.#inside + this.#line} want in`);
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
