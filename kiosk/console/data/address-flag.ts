/**
 * Whether the address asks for something once ("?pair"), and takes the flag away so that a reload does not ask
 * again. Only the query changes, so the Navigation API has nothing to route.
 */
export function takeFlag(name: string): boolean {
  const url = new URL(location.href);
  if (!url.searchParams.has(name)) return false;
  url.searchParams.delete(name);
  history.replaceState(null, '', url);
  return true;
}
