import { ShopFacts } from '../../shared/model/shop-facts.ts';
import { catalogueEndpoints } from '../../shared/protocol/catalogue-endpoints.ts';
import { CallError, fetchEndpoint } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

const POLL_MS = 300_000;

/**
 * Reviews, claims, how-tos and guides on this device, good without a network; asked for by ETag. Event: `facts`.
 * What an older build has kept is read by this one's schema, and fetched anew when that cannot read it.
 */
export class ShopFactsStore extends EventTarget {
  readonly #database: PlayerDatabase;
  readonly #alarm = new Alarm();
  #facts: ShopFacts | null = null;
  #etag: string | null = null;
  #running = false;

  constructor(database: PlayerDatabase) {
    super();
    this.#database = database;
  }

  get facts(): ShopFacts | null {
    return this.#facts;
  }

  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    await this.#readKept();
    while (this.#running) {
      await this.#refresh();
      await this.#alarm.wait(POLL_MS * (0.75 + Math.random() / 2));
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #readKept(): Promise<void> {
    try {
      const kept = (await readKept(this.#database, 'shop-facts')) as
        | { facts?: unknown; etag?: unknown }
        | undefined;
      const read = ShopFacts.safeParse(kept?.facts);
      if (!read.success) return;
      this.#facts = read.data;
      this.#etag = typeof kept?.etag === 'string' ? kept.etag : null;
      this.dispatchEvent(new Event('facts'));
    } catch (error) {
      console.error('the kept facts could not be read', error);
    }
  }

  async #refresh(): Promise<void> {
    try {
      const fetched = await fetchEndpoint(
        catalogueEndpoints.shopFacts,
        {},
        { etag: this.#etag ?? undefined },
      );
      if (fetched.notModified) return;
      this.#facts = fetched.value;
      this.#etag = fetched.etag;
      this.dispatchEvent(new Event('facts'));
      await keep(this.#database, 'shop-facts', { facts: fetched.value, etag: fetched.etag });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('the facts of the shop could not be read', error);
    }
  }
}
