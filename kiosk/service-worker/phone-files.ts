/** Fonts of a person's own script, mostly; all else that the page is made of lies in the precache. */
const FILES_CACHE = 'vitrine-phone-files';
const AT_MOST = 60;

/** A file that never changes, from the cache first; kept when it was fetched, with a bound. */
export async function cachedFile(request: Request): Promise<Response> {
  const cache = await caches.open(FILES_CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200) {
    const copy = response.clone();
    // A full disk keeps nobody from the file.
    await cache.put(request.url, copy).catch(() => {});
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - AT_MOST))) await cache.delete(oldest);
  }
  return response;
}
