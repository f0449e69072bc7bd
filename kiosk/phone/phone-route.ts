/** What an address of this page asks for. */
export type PhoneRoute =
  | { name: 'claim'; nonce: string }
  /** `language`: a BCP 47 tag, or null where the shop's own is meant. */
  | { name: 'camera'; language: string | null }
  /** The way from a kiosk to a product, taken along by a code that holds nothing else. */
  | { name: 'way'; kioskId: string; productId: string }
  | { name: 'visit' };

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const CLAIM = /^\/p\/([A-Za-z0-9_-]{1,64})\/?$/;

/** Anything that is no claim and no information page is the visit, or the way to one. */
export function phoneRoute(location: { pathname: string; search: string }): PhoneRoute {
  const nonce = CLAIM.exec(location.pathname)?.[1];
  if (nonce) return { name: 'claim', nonce };
  const asked = new URLSearchParams(location.search);
  if (asked.get('about') === 'camera') return { name: 'camera', language: asked.get('language') };
  const [kioskId, productId] = [asked.get('map') ?? '', asked.get('to') ?? ''];
  if (ID.test(kioskId) && ID.test(productId)) return { name: 'way', kioskId, productId };
  return { name: 'visit' };
}
