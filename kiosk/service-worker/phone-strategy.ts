/**
 * `page`: the phone page, from the network while there is one, so that nobody meets an old build; else the copy.
 * `file`: a file with a hash in its name, which never changes. `network`: the worker stays out of it, above all of every
 * call of the API: nothing about a person is ever in its caches.
 */
export type PhoneStrategy = 'page' | 'file' | 'network';

/** How a request of the phone page's is answered. */
export function phoneStrategy(
  url: URL,
  origin: string,
  { method, mode }: { method: string; mode: string },
): PhoneStrategy {
  if (url.origin !== origin || method !== 'GET') return 'network';
  if (mode === 'navigate') return url.pathname === '/phone' ? 'page' : 'network';
  return /^\/assets\/./.test(url.pathname) ? 'file' : 'network';
}
