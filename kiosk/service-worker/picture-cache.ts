const NAME = 'vitrine-pictures';
/** A shop's assortment on one screen, at some 30 kB each. */
const LARGEST = 1500;
/** A picture may be replaced under its name; a day later everybody has the new one. */
const FRESH_MS = 86_400_000;

/** A picture from the cache, else from the network and then into the cache. Old ones are renewed in the background. */
export async function cachedPicture(
  request: Request,
  now: number,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request);
  if (!kept) return fetchAndKeep(cache, request);
  const age = now - Date.parse(kept.headers.get('date') ?? '');
  if (!(age < FRESH_MS)) waitUntil(fetchAndKeep(cache, request).catch(() => {}));
  return kept;
}

async function fetchAndKeep(cache: Cache, request: Request): Promise<Response> {
  const response = await fetch(request);
  // Only whole, own, good answers: never a redirect, a part or an opaque stranger.
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    await cache.put(request, response.clone());
    await trim(cache);
  }
  return response;
}

/** `keys` come in the order in which they were put: the oldest go. */
async function trim(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - LARGEST))) await cache.delete(key);
}
