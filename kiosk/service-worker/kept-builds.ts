import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import type { Build } from '../player/boot-messages.ts';

const PREFIX = 'vitrine-build-';

/** The files of the worker's own build, and of the last good one, each in a cache of its own. */
export class KeptBuilds {
  readonly own: Build;
  readonly #controller: PrecacheController;

  /** @param name the own build's, as people know it. */
  constructor(entries: readonly PrecacheEntry[], name: string) {
    // The page names its scripts by their hashes, so its own hash tells one build from another.
    const id = entries.find(({ url }) => url === 'player')?.revision ?? name;
    this.own = { id, name };
    this.#controller = new PrecacheController({ cacheName: `${PREFIX}${id}` });
    this.#controller.addToCacheList([...entries]);
  }

  /** Fetches the own build whole, or rejects and changes nothing for the one that runs. */
  async install(event: ExtendableEvent): Promise<void> {
    await this.#controller.install(event);
  }

  /** Ids of all builds whose files are here. */
  async ids(): Promise<string[]> {
    return (await caches.keys())
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length));
  }

  /** Removes every build but the own one and `good`. */
  async removeOthers(good: Build | null): Promise<void> {
    const others = (await this.ids()).filter((id) => id !== this.own.id && id !== good?.id);
    await Promise.all(others.map((id) => caches.delete(`${PREFIX}${id}`)));
  }

  /** The page of a build, or undefined when it is gone. */
  async page({ id }: Build): Promise<Response | undefined> {
    if (id === this.own.id) return this.#controller.matchPrecache('/player');
    const cache = await caches.open(`${PREFIX}${id}`);
    return cache.match('/player', { ignoreSearch: true });
  }

  /** A file of whichever build has it: apart from the page they are named by their hashes. */
  async file(request: Request): Promise<Response> {
    const own = await this.#controller.matchPrecache(request);
    return own ?? (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
  }
}
