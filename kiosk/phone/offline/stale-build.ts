const KEY = 'vitrine-reloaded';
/** One reload in this time: a file that is missing for another reason must not turn into a loop. */
const ONCE_IN_MS = 60_000;

/**
 * A page that was open while the shop's server changed asks for files that are no more. Then it is loaded anew, once:
 * the visit goes on where it was, for it lives at the server, and the list on the phone.
 */
export function reloadWhenStale(storage: Storage): void {
  window.addEventListener('vite:preloadError', () => {
    const at = Number(storage.getItem(KEY) ?? 0);
    if (!navigator.onLine || Date.now() - at < ONCE_IN_MS) return;
    storage.setItem(KEY, String(Date.now()));
    location.reload();
  });
}
