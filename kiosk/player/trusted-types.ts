interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * The page's one default policy. `new Worker(string)` and `serviceWorker.register(string)` are script sinks, and
 * their callers (MediaPipe's loader, workbox-window) pass plain strings: only the addresses listed get through.
 */
export function allowScripts(urls: readonly string[]): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  const allowed = new Set(urls.map((url) => new URL(url, location.origin).href));
  factory?.createPolicy('default', {
    createScriptURL: (url) => {
      if (allowed.has(new URL(url, location.origin).href)) return url;
      throw new TypeError(`script ${url} is not one of this page's own`);
    },
  });
}
