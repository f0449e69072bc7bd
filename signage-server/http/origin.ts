/** What decides whether a request or a socket comes from our own pages. */
export interface OriginHeaders {
  origin: string | undefined;
  fetchSite: string | undefined;
}

/**
 * Whether a browser says that another site made this request. Browsers send Origin on every unsafe request and on
 * every socket, and scripts cannot change it; a caller without it is no browser and carries nobody's cookies.
 */
export function isForeign(headers: OriginHeaders, ownOrigins: readonly string[]): boolean {
  if (headers.origin !== undefined) return !ownOrigins.includes(headers.origin.toLowerCase());
  return (
    headers.fetchSite !== undefined && headers.fetchSite !== 'same-origin' && headers.fetchSite !== 'none'
  );
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method may change something (RFC 9110, 9.2.1). */
export function isUnsafe(method: string): boolean {
  return !safe.has(method);
}
