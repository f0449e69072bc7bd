import type { Catalogue } from '../../shared/model/catalogue.ts';
import { CallError, fetchEndpoint } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { loadChunk } from './load-chunk.ts';
import type { PlayerDatabase } from './player-database.ts';

const POLL_MS = 300_000;

/** The shop's products on this device, good without a network; asked for by ETag. Event: `catalogue`. */
export class CatalogueStore extends EventTarget {
  readonly #database: PlayerDatabase;
  readonly #alarm = new Alarm();
  #catalogue: Catalogue | null;
  #etag: string | null;
  #running = false;

  private constructor(
    database: PlayerDatabase,
    kept: { catalogue: Catalogue; etag: string | null } | undefined,
  ) {
    super();
    this.#database = database;
    this.#catalogue = kept?.catalogue ?? null;
    this.#etag = kept?.etag ?? null;
  }

  static async open(database: PlayerDatabase): Promise<CatalogueStore> {
    return new CatalogueStore(database, await database.get('catalogue', 'current'));
  }

  get catalogue(): Catalogue | null {
    return this.#catalogue;
  }

  /** Prices may have changed: look now. */
  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    while (this.#running) {
      await this.#refresh();
      const until = performance.now() + POLL_MS * (0.75 + Math.random() / 2);
      await this.#alarm.wait(until - performance.now());
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #refresh(): Promise<void> {
    try {
      // Not of the first load: a wall screen has no catalogue to read.
      const { catalogueEndpoints } = await loadChunk(
        () => import('../../shared/protocol/catalogue-endpoints.ts'),
      );
      const fetched = await fetchEndpoint(
        catalogueEndpoints.catalogue,
        {},
        { etag: this.#etag ?? undefined },
      );
      if (fetched.notModified) return;
      this.#catalogue = fetched.value;
      this.#etag = fetched.etag;
      const kept = { catalogue: fetched.value, etag: fetched.etag };
      await this.#database.change(['catalogue'], (transaction) =>
        transaction.objectStore('catalogue').put(kept, 'current'),
      );
      this.dispatchEvent(new Event('catalogue'));
    } catch (error) {
      if (!(error instanceof CallError)) console.error('the catalogue could not be read', error);
    }
  }
}
