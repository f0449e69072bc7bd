import { clientsClaim } from 'workbox-core';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { BootMessage } from '../player/boot-messages.ts';
import { updateBoots } from './boot-book.ts';
import { answerFor, buildToServe, noteBoot, noteFate } from './boot-record.ts';
import { KeptBuilds } from './kept-builds.ts';
import { cachedPicture } from './picture-cache.ts';
import { type Strategy, strategyFor } from './strategy.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

const builds = new KeptBuilds(self.__WB_MANIFEST, __BUILD__);

self.addEventListener('install', (event) => void builds.install(event));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
clientsClaim();

// The player says when a new build may take over: between two items, or while nobody uses the kiosk.
self.addEventListener('message', (event) => {
  const { type } = event.data as { type: BootMessage['type'] | 'SKIP_WAITING' };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  else if (event.source instanceof WindowClient) event.waitUntil(hear(type, event.source.id, event.ports[0]));
});

registerRoute(asks('page'), ({ request, event }) =>
  servePage(request, (event as FetchEvent).resultingClientId),
);
registerRoute(asks('build'), ({ request }) => builds.file(request));
registerRoute(asks('picture'), ({ request, event }) =>
  cachedPicture(request, Date.now(), (work) => event.waitUntil(work)),
);

/** The page, once its start is on record: one that dies at its first line has been counted. */
async function servePage(request: Request, client: string): Promise<Response> {
  const { own } = builds;
  const kept = await builds.ids();
  const display = new URL(request.url).searchParams.get('display') ?? '';
  let served = own;
  await updateBoots((record) => {
    served = buildToServe(record, own, kept);
    return noteBoot(record, own, served, { client, display, at: Date.now() });
  });
  return (await builds.page(served)) ?? fetch(request);
}

async function hear(type: BootMessage['type'], client: string, port?: MessagePort): Promise<void> {
  const { own } = builds;
  const record = await updateBoots((before) =>
    type === 'booted' ? before : noteFate(before, own, client, type),
  );
  port?.postMessage(answerFor(record, own, client));
}

/** Removes the files of builds that nobody goes back to. One that is being fetched now is left to the next time. */
async function tidy(): Promise<void> {
  if (self.registration.installing) return;
  const { good } = await updateBoots((record) => record);
  await builds.removeOthers(good);
}

function asks(strategy: Strategy) {
  return ({ url, request }: { url: URL; request: Request }): boolean =>
    strategyFor(url, self.location.origin, {
      method: request.method,
      mode: request.mode,
      destination: request.destination,
      ranged: request.headers.has('range'),
    }) === strategy;
}
