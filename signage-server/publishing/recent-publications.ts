import { findPublication, type Publication } from '../storage/publications.ts';
import type { Storage } from '../storage/storage.ts';

/** While a publication rolls out, screens ask for two revisions; one more for a screen that lags. */
const KEPT = 3;

/** Published revisions, parsed once: they never change, and a thousand screens ask for the same one at once. */
export class RecentPublications {
  readonly #storage: Storage;
  readonly #found = new Map<number, Promise<Publication | undefined>>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async find(revision: number): Promise<Publication | undefined> {
    if (revision === 0) return undefined;
    const known = this.#found.get(revision);
    if (known) return await known;
    const finding = findPublication(this.#storage.db, revision);
    this.#found.set(revision, finding);
    for (const oldest of this.#found.keys()) {
      if (this.#found.size <= KEPT) break;
      this.#found.delete(oldest);
    }
    try {
      return await finding;
    } catch (error) {
      this.#found.delete(revision);
      throw error;
    }
  }
}
