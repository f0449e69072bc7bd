import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { sharedListEndpoints } from '../../../shared/protocol/shared-list-endpoints.ts';
import { CallError, call } from '../../wire/http-client.ts';
import type { ListReplica } from './list-replica.ts';
import { ListSync } from './list-sync.ts';

/** How soon one phone sees what the other has done, while its page is looked at. */
const LOOK_EVERY_MS = 10_000;

/** Keeps this phone's list and that of its link the same, whenever there is a connection. */
export class LinkKeeper {
  readonly #sync: ListSync;
  readonly #looking: ReturnType<typeof setInterval>;

  constructor(list: ListReplica, key: string, told: { arrived: () => void; ended: () => void }) {
    this.#sync = new ListSync({
      held: () => list.shared,
      send: async (shared) =>
        (await call(sharedListEndpoints.mergeSharedList, { body: { key, shared } })).shared,
      arrived: (shared) => {
        list.take(shared, list.list?.storeName ?? '', new Map());
        told.arrived();
        void nameNewProducts(list, told.arrived);
      },
      failed: (code) => {
        if (code !== 'link-stale') return;
        this.stop();
        list.setLink(null);
        told.ended();
      },
      random: Math.random,
    });
    this.#looking = setInterval(() => {
      if (document.visibilityState === 'visible') this.#sync.poke();
    }, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', this.poke);
    window.addEventListener('online', this.poke);
    this.poke();
  }

  poke = (): void => this.#sync.poke();

  stop(): void {
    this.#sync.stop();
    clearInterval(this.#looking);
    document.removeEventListener('visibilitychange', this.poke);
    window.removeEventListener('online', this.poke);
  }
}

/** The others may have put on what this phone has no name for. Without a connection it is asked for the next time. */
async function nameNewProducts(list: ListReplica, named: () => void): Promise<void> {
  const { shared, products } = list.list ?? {};
  if (!shared || !products || Object.keys(shared.items).every((id) => products[id])) return;
  try {
    const catalogue = (await call(catalogueEndpoints.catalogue, {})).products;
    list.take(shared, list.list?.storeName ?? '', new Map(catalogue.map((product) => [product.id, product])));
    named();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
  }
}
