/** What an address of this page asks for. */
export type PhoneRoute =
  | { name: 'claim'; nonce: string }
  /** `language`: a BCP 47 tag, or null where the shop's own is meant. */
  | { name: 'camera'; language: string | null }
  /** What a code on a kiosk gave along, a friend asks, or somebody plans; its own page reads what (taken/taken-link.ts). */
  | { name: 'taken' }
  | { name: 'visit' };

const TAKEN = ['map', 'how-to', 'claim', 'ask'];
const CLAIM = /^\/p\/([A-Za-z0-9_-]{1,64})\/?$/;

/** Anything that is no claim and no information page is the visit, or the way to one. */
export function phoneRoute(location: { pathname: string; search: string; hash?: string }): PhoneRoute {
  const nonce = CLAIM.exec(location.pathname)?.[1];
  if (nonce) return { name: 'claim', nonce };
  const asked = new URLSearchParams(location.search);
  if (asked.get('about') === 'camera') return { name: 'camera', language: asked.get('language') };
  if (asked.get('about') === 'access') return { name: 'taken' };
  if (location.hash?.startsWith('#plan=') || TAKEN.some((name) => asked.has(name))) return { name: 'taken' };
  return { name: 'visit' };
}
