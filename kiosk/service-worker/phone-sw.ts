import { setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cachedFile } from './phone-files.ts';
import { type PhoneStrategy, phoneStrategy } from './phone-strategy.ts';
import { pushWords } from './push-words.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

/** So long a page waits for the shop before its copy opens: somebody stands at a till. */
const PATIENCE_MS = 4000;

/*
 * A new build waits until no page of the old one is open (nothing here takes over), so that a page never misses the rest
 * of its own build; and the page comes from the network while there is one, so that nobody waits for a new build.
 */
setCacheNameDetails({ prefix: 'vitrine-phone' });
cleanupOutdatedCaches();
precache(self.__WB_MANIFEST);
registerRoute(asks('page'), ({ request }) => page(request));
registerRoute(asks('file'), async ({ request }) => (await matchPrecache(request.url)) ?? cachedFile(request));

async function page(request: Request): Promise<Response> {
  const copy = () => matchPrecache('phone');
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS, undefined));
  const fresh = await Promise.race([fetch(request).catch(() => undefined), late]);
  // What stands between says that the shop is not there: then the phone has what it has.
  if (fresh && fresh.status < 500) return fresh;
  return (await copy()) ?? fresh ?? fetch(request);
}

function asks(strategy: PhoneStrategy) {
  return ({ url, request }: { url: URL; request: Request }): boolean =>
    phoneStrategy(url, self.location.origin, request) === strategy;
}

self.addEventListener('push', (event) => event.waitUntil(notify(event.data?.json())));

/** That there is something, and its topic. What it says is read on the page, which asks the shop for it. */
async function notify(notice: unknown): Promise<void> {
  const { topic, stop } = (notice ?? {}) as { topic?: unknown; stop?: unknown };
  const words = pushWords(self.navigator.languages);
  const options: NotificationOptions & { actions: { action: string; title: string }[] } = {
    body: typeof topic === 'string' ? words.about.replace('{topic}', topic) : words.text,
    lang: words.language,
    dir: words.language === 'ar' ? 'rtl' : 'ltr',
    icon: '/icons/icon-192.png',
    // One after another takes the place of the one before: nobody is rung for each.
    tag: 'vitrine',
    data: typeof stop === 'string' ? stop : null,
    actions: typeof stop === 'string' ? [{ action: 'stop', title: words.stop }] : [],
  };
  await self.registration.showNotification(words.title, options);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(event.action === 'stop' ? stopMore(event.notification.data) : openPage());
});

/** By the token that came along: it works signed out, and for a phone that has forgotten its cookie. */
async function stopMore(token: unknown): Promise<void> {
  const body = JSON.stringify({ token });
  await fetch('/api/v1/messages/stop', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
}

async function openPage(): Promise<void> {
  const [open] = await self.clients.matchAll({ type: 'window' });
  if (open) await open.focus();
  else await self.clients.openWindow('/phone');
}
