/**
 * Calls `tell(key)` at once for the first of a burst and once more, `intervalMs` later, if it came again meanwhile:
 * prompt for one change, bounded for a thousand.
 */
export class Coalesce {
  readonly #intervalMs: number;
  readonly #tell: (key: string) => void;
  /** Keys told within the interval, and whether they came again. */
  readonly #recent = new Map<string, { again: boolean; timer: NodeJS.Timeout }>();

  constructor(intervalMs: number, tell: (key: string) => void) {
    this.#intervalMs = intervalMs;
    this.#tell = tell;
  }

  touch(key: string): void {
    const recent = this.#recent.get(key);
    if (recent) recent.again = true;
    else this.#now(key);
  }

  close(): void {
    for (const { timer } of this.#recent.values()) clearTimeout(timer);
    this.#recent.clear();
  }

  #now(key: string): void {
    const timer = setTimeout(() => {
      const again = this.#recent.get(key)?.again;
      this.#recent.delete(key);
      if (again) this.#now(key);
    }, this.#intervalMs).unref();
    this.#recent.set(key, { again: false, timer });
    this.#tell(key);
  }
}
