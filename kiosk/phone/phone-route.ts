/** What an address of this page asks for. */
export type PhoneRoute = { name: 'claim'; nonce: string } | { name: 'camera' } | { name: 'visit' };

const CLAIM = /^\/p\/([A-Za-z0-9_-]{1,64})\/?$/;

/** Anything that is no claim and no information page is the visit, or the way to one. */
export function phoneRoute(location: { pathname: string; search: string }): PhoneRoute {
  const nonce = CLAIM.exec(location.pathname)?.[1];
  if (nonce) return { name: 'claim', nonce };
  if (new URLSearchParams(location.search).get('about') === 'camera') return { name: 'camera' };
  return { name: 'visit' };
}
