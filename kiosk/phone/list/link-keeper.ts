import { sharedListEndpoints } from '../../../shared/protocol/shared-list-endpoints.ts';
import { call } from '../../wire/http-client.ts';
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
