/**
 * `page`: the player itself, from the precache, with or without a network. `build`: a file that it is made of, from
 * there too. `picture`: from the cache first, with a bound. `network`: the worker stays out of it; so do all API calls, whose truth is kept in IndexedDB, and the films
 * of /media, which the player keeps in its own file system.
 */
export type Strategy = 'page' | 'build' | 'picture' | 'network';

/** What of a request decides. */
export interface Asked {
  method: string;
  /** `Request.mode`; `navigate` for a page. */
  mode: string;
  /** `Request.destination`; `image` for `<img>`. */
  destination: string;
  /** Carries a Range, whose 206 no cache may keep. */
  ranged: boolean;
}

interface Row {
  strategy: Strategy;
  path: RegExp;
  when: (asked: Asked) => boolean;
}

/** The first row that fits decides. Whatever no row names is left to the network. */
const table: readonly Row[] = [
  { strategy: 'network', path: /^\/(api|healthz|socket\.io)(\/|$)/, when: () => true },
  { strategy: 'page', path: /^\/player$/, when: ({ mode }) => mode === 'navigate' },
  { strategy: 'build', path: /^\/(assets|player|icons)\/./, when: () => true },
  { strategy: 'build', path: /^\/manifest\.webmanifest$/, when: () => true },
  { strategy: 'picture', path: /^\/catalogue\//, when: ({ destination }) => destination === 'image' },
  // A product's own picture; the player's films are fetched by its download worker and have no destination.
  {
    strategy: 'picture',
    path: /^\/media\/[0-9a-f]{64}$/,
    when: ({ destination }) => destination === 'image',
  },
];

/** How a request of the player's is answered. */
export function strategyFor(url: URL, origin: string, asked: Asked): Strategy {
  if (url.origin !== origin || asked.method !== 'GET' || asked.ranged) return 'network';
  return table.find(({ path, when }) => path.test(url.pathname) && when(asked))?.strategy ?? 'network';
}
