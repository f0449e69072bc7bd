/** Remembers what was used until it would be refused for its age anyway. Bounded, oldest out first. */
export class ReplayCache {
  readonly #seen = new Map<string, number>();
  readonly #largest: number;

  constructor(largest = 200_000) {
    this.#largest = largest;
  }

  /** Whether `id` is used for the first time; from now on it is used, until `forgetAt`. Times in milliseconds. */
  use(id: string, now: number, forgetAt: number): boolean {
    this.#forget(now);
    if (this.#seen.has(id)) return false;
    this.#seen.set(id, forgetAt);
    return true;
  }

  /** Entries live equally long, so those in front are the first to go. */
  #forget(now: number): void {
    for (const [id, forgetAt] of this.#seen) {
      if (forgetAt > now && this.#seen.size < this.#largest) return;
      this.#seen.delete(id);
    }
  }
}
