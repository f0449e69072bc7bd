import { hasKeptCoupons } from '../coupons/delete-kept-coupons.ts';
import { hasKeptHolds } from '../holds/delete-kept-holds.ts';
import { hasKeptList } from '../kept-list.ts';
import { hasKeptPass } from '../own/has-kept-pass.ts';

const WORKER = '/phone-sw.js';
const SCOPE = '/phone';
/** What the worker calls its caches; the player's, on the same origin, have other names. */
const CACHES = 'vitrine-phone';

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

let allowed = false;

/** The page's one default policy: registering takes a plain string, and this one address gets through. */
function allowWorker(): void {
  if (allowed) return;
  allowed = true;
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.origin).href === location.origin + WORKER) return url;
      throw new TypeError(`script ${url} is not one of this page's own`);
    },
  });
}

/**
 * Keeps the page itself on this phone, so that what the phone holds (list, coupons, pass) opens without a network. Only
 * over HTTPS, which browsers ask for; over the shop's plain Wi-Fi the page goes on as it is, without a word.
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  allowWorker();
  try {
    return await navigator.serviceWorker.register(WORKER, { scope: SCOPE, updateViaCache: 'none' });
  } catch {
    // A private window, a full disk: the page works as it does without.
    return null;
  }
}

/** The same where this phone holds something of the shop already; of anybody else's phone nothing is asked. */
export function keepOfflineIfHeld(storage: Storage): void {
  nameApp();
  const kept = [hasKeptPass, hasKeptCoupons, hasKeptHolds, hasKeptList];
  if (kept.some((has) => has(storage))) void keepOffline();
}

/** Named here and not in the page: nobody needs it before the first step is there. */
function nameApp(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/phone.webmanifest';
  document.head.append(link);
}

/** Nothing of the page stays: its worker, its caches, and the address for notifications. */
export async function dropOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
}
