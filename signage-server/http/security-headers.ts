/** What a response is, which decides what it may do in a browser. */
export type ResponseKind =
  | 'player'
  | 'console'
  | 'phone'
  | 'landing'
  | 'notice'
  | 'widget-frame'
  | 'page-frame'
  | 'script'
  | 'asset'
  | 'api'
  | 'media';

const ONE_YEAR_S = 365 * 24 * 3600;

type Policy = Record<string, string>;

/** Common to every page: own files only, no frames, no plug-ins, and Trusted Types for every string that is code. */
const page: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self' blob:",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html default',
};

const nothing: Policy = { 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" };

const policies: Record<ResponseKind, Policy> = {
  // MediaPipe compiles WebAssembly in its worker and, through the loader, in the page.
  // Player and console frame the two pages below, which alone let themselves be framed.
  player: { ...page, 'script-src': "'self' 'wasm-unsafe-eval'", 'frame-src': "'self'" },
  console: { ...page, 'frame-src': "'self'" },
  // Its service worker keeps the page for a phone without a network.
  phone: { ...page, 'media-src': "'none'" },
  landing: { ...page, 'media-src': "'none'", 'worker-src': "'none'" },
  // A page of words and links: no script at all.
  notice: { ...nothing, 'style-src': "'self'", 'img-src': "'self'", 'form-action': "'none'" },
  // Where a shop's own HTML runs: it has no origin, so that nothing here is its own, and reaches nothing anywhere.
  'widget-frame': {
    'default-src': "'none'",
    'script-src': "'unsafe-inline' blob: data:",
    'style-src': "'unsafe-inline' blob: data:",
    'img-src': 'blob: data:',
    'font-src': 'blob: data:',
    'media-src': 'blob: data:',
    'connect-src': 'blob: data:',
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'self'",
    sandbox: 'allow-scripts',
  },
  // Holds a frame of one address and asks whether that answers; its route adds the address.
  'page-frame': { ...nothing, 'style-src': "'none'", 'frame-ancestors': "'self'" },
  // A worker has the policy of its own script: the vision worker compiles WebAssembly and fetches models.
  script: {
    ...nothing,
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  },
  asset: { ...nothing, 'style-src': "'unsafe-inline'", sandbox: '' },
  api: { ...nothing, sandbox: '' },
  // Opened as a page of its own, an uploaded file has no origin and runs nothing. SVG draws with inline styles.
  media: { ...nothing, 'style-src': "'unsafe-inline'", sandbox: '' },
};

const off = ['microphone', 'geolocation', 'usb', 'serial', 'payment', 'display-capture', 'midi'];
const own: Partial<Record<ResponseKind, readonly string[]>> = {
  player: ['camera', 'screen-wake-lock', 'autoplay', 'fullscreen'],
  console: ['fullscreen', 'autoplay', 'clipboard-write'],
};
const features = ['camera', 'screen-wake-lock', 'autoplay', 'fullscreen', 'clipboard-write'];

function permissions(kind: ResponseKind): string {
  const allowed = own[kind] ?? [];
  return [
    ...features.map((name) => `${name}=${allowed.includes(name) ? '(self)' : '()'}`),
    ...off.map((name) => `${name}=()`),
  ].join(', ');
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => (value ? `${name} ${value}` : name))
    .join('; ');
}

/** The pages that pages of ours may frame. */
const framed: ReadonlySet<ResponseKind> = new Set(['widget-frame', 'page-frame']);

function headersOf(kind: ResponseKind): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', policyText(policies[kind])],
    ['Permissions-Policy', permissions(kind)],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', framed.has(kind) ? 'SAMEORIGIN' : 'DENY'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
    // Peer connections ask no policy, so a page that may reach nothing is told so in this header too.
    ...(kind === 'widget-frame' ? ([['Connection-Allowlist', '()']] as const) : []),
  ];
}

const kinds = Object.keys(policies) as ResponseKind[];
const byKind = new Map(kinds.map((kind) => [kind, headersOf(kind)]));

/** The policy of the page that frames one address of somebody else's, and nothing beside it. */
function pagePolicy(address: URL): string {
  // An address that holds what separates sources or directives is not taken (shared/model/framed-content.ts).
  const source = `${address.origin}${address.pathname}`;
  return policyText({ ...policies['page-frame'], 'frame-src': source, 'connect-src': source });
}

/**
 * Every security header of a response, set by hand because the framework's own set lacks CSP and Permissions-Policy
 * and keeps HSTS at 180 days. HSTS only over HTTPS, where alone browsers heed it.
 *
 * @param frames the address that a `page-frame` is for.
 */
export function securityHeaders(
  kind: ResponseKind,
  secure: boolean,
  frames: URL | null = null,
): (readonly [string, string])[] {
  const headers = [...(byKind.get(kind) ?? [])];
  if (frames) headers.push(['Content-Security-Policy', pagePolicy(frames)]);
  if (secure) headers.push(['Strict-Transport-Security', `max-age=${ONE_YEAR_S}; includeSubDomains`]);
  return headers;
}
