import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cachedPicture } from './picture-cache.ts';
import { type Strategy, strategyFor } from './strategy.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

// The player says when a new build may take over: between two items, or while nobody uses the kiosk.
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

registerRoute(asks('page'), createHandlerBoundToURL('/player'));
registerRoute(asks('picture'), ({ request, event }) =>
  cachedPicture(request, Date.now(), (work) => event.waitUntil(work)),
);

function asks(strategy: Strategy) {
  return ({ url, request }: { url: URL; request: Request }): boolean =>
    strategyFor(url, self.location.origin, {
      method: request.method,
      mode: request.mode,
      destination: request.destination,
      ranged: request.headers.has('range'),
    }) === strategy;
}
