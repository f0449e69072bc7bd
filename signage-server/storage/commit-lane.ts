/** Writes in the last commit from which on the next waits for more. */
const SIBLINGS = 4;
/** Part of the last commit's time that the next waits for more. */
const PATIENCE = 0.5;
const LONGEST_PATIENCE_MS = 5;
/** A group larger than this would make its first write wait too long for its last. */
const LARGEST_GROUP = 256;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Gathers what waits into groups that are committed together, one group after the other. */
export class CommitLane<W> {
  readonly #commit: (group: readonly W[]) => Promise<void> | void;
  #waiting: W[] = [];
  #running: Promise<void> | undefined;
  /** Called with each arrival. */
  #arrived = (): void => {};
  #last = { size: 0, ms: 0 };

  /** `commit` settles whatever is in its group, and does not throw. */
  constructor(commit: (group: readonly W[]) => Promise<void> | void) {
    this.#commit = commit;
  }

  add(one: W): void {
    this.#waiting.push(one);
    this.#arrived();
    this.#running ??= this.#drain();
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop, so that requests read from the same poll share the first commit.
    await turn();
    while (this.#waiting.length > 0) {
      await this.#gather();
      const group = this.#waiting.splice(0, LARGEST_GROUP);
      const startedAt = performance.now();
      await this.#commit(group);
      this.#last = { size: group.length, ms: performance.now() - startedAt };
    }
    this.#running = undefined;
  }

  /**
   * Under load, those whom the last commit answered will soon write again: a little patience lets them share this
   * one (PostgreSQL's `commit_delay` and `commit_siblings`), and ends when all of them are back. A writer alone waits
   * once at most.
   */
  async #gather(): Promise<void> {
    const { size, ms } = this.#last;
    const everybody = Math.min(this.#waiting.length + size, LARGEST_GROUP);
    if (size < SIBLINGS || this.#waiting.length >= everybody) return;
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, Math.min(ms * PATIENCE, LONGEST_PATIENCE_MS));
      this.#arrived = () => {
        if (this.#waiting.length < everybody) return;
        clearTimeout(patience);
        resolve();
      };
    });
    this.#arrived = () => {};
  }
}
