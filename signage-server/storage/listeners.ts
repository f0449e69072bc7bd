import type { Change } from './change-feed.ts';

/** The listeners of one process. One that throws is reported and does not silence the others. */
export class Listeners {
  readonly #all = new Set<(change: Change) => void>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  add(listener: (change: Change) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#all) {
      try {
        listener(change);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
