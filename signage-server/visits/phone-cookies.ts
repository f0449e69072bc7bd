/** How a phone is known: by this visit, and (only if the person wanted it) by the one before. */
type PhoneCookie = 'visit' | 'me';

/** Chrome keeps no cookie for longer than 400 days. */
const LIFE_S: Record<PhoneCookie, number> = { visit: 86_400, me: 396 * 86_400 };

/** `__Host-` binds a cookie to this origin, but only exists over HTTPS; a LAN without a certificate does without. */
function nameOf(cookie: PhoneCookie, secure: boolean): string {
  return `${secure ? '__Host-' : ''}vitrine_${cookie}`;
}

export function phoneCookie(cookie: PhoneCookie, value: string, secure: boolean): string {
  const life = value === '' ? 0 : LIFE_S[cookie];
  const attributes = `Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${nameOf(cookie, secure)}=${value}; ${attributes}`;
}

/** The value a request carries, or undefined. Of both forms the bound one wins. */
export function readPhoneCookie(headers: Headers, cookie: PhoneCookie): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  const find = (name: string): string | undefined => pairs.find(([key]) => key === name)?.[1];
  return find(nameOf(cookie, true)) ?? find(nameOf(cookie, false));
}
