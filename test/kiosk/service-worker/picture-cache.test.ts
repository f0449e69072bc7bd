import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedPicture } from '../../../kiosk/service-worker/picture-cache.ts';

const DAY = 86_400_000;
const NOW = 1_790_000_000_000;
/** A Cache's order and matching by address, which is all that the code under test relies on. */
let kept: Map<string, Response>;
let fetched: string[];
let answer: (url: string) => Response;
let background: Promise<unknown>[];

/** `type` and `redirected` are the browser's to set, so they are put over the response. */
function picture(
  body: string,
  over: Partial<Pick<Response, 'type' | 'redirected' | 'status'>> = {},
  at = NOW,
): Response {
  const response = new Response(body, {
    status: over.status ?? 200,
    headers: { date: new Date(at).toUTCString() },
  });
  const dressed = { type: 'basic', redirected: false, ...over };
  for (const [name, value] of Object.entries(dressed)) Object.defineProperty(response, name, { value });
  return Object.assign(response, { clone: () => new Response(body, { headers: response.headers }) });
}

beforeEach(() => {
  kept = new Map();
  fetched = [];
  background = [];
  answer = () => picture('fresh');
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    fetched.push(url);
    return answer(url);
  });
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async ({ url }: Request) => kept.get(url)?.clone(),
      put: async ({ url }: Request, response: Response) => void kept.set(url, response),
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
      delete: async ({ url }: Request) => kept.delete(url),
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

const ask = async (name: string, now = NOW) => {
  const response = await cachedPicture(new Request(`https://shop.test/catalogue/${name}`), now, (work) =>
    background.push(work),
  );
  return response.text();
};

test('PWA-2 a picture is fetched once, and then comes from the cache', async () => {
  expect([await ask('a.webp'), await ask('a.webp')]).toEqual(['fresh', 'fresh']);
  expect(fetched.length).toBe(1);
});

test('PWA-2 a day later the kept one is shown while a newer one is fetched; without a network the kept one stays', async () => {
  await ask('a.webp');
  answer = () => picture('newer', {}, NOW + DAY);
  expect(await ask('a.webp', NOW + DAY)).toBe('fresh');
  await Promise.all(background);
  expect(await ask('a.webp', NOW + DAY)).toBe('newer');
  answer = () => {
    throw new TypeError('no network');
  };
  expect(await ask('a.webp', NOW + 3 * DAY)).toBe('newer');
  await Promise.all(background);
});

test.each([
  { status: 404 },
  { status: 500 },
  { status: 206 },
  { redirected: true },
  { type: 'opaque' as const },
  { type: 'cors' as const },
])('PWA-2 hands on but does not keep %j', async (over) => {
  answer = () => picture('bad', over);
  expect(await ask('a.webp')).toBe('bad');
  expect(kept.size).toBe(0);
});

test('PWA-2 the oldest pictures go when there are too many', async () => {
  for (let index = 0; index < 1500; index += 1)
    kept.set(`https://shop.test/catalogue/${index}`, picture('old'));
  await ask('new.webp');
  expect(kept.size).toBe(1500);
  expect(kept.has('https://shop.test/catalogue/0')).toBe(false);
  expect(kept.has('https://shop.test/catalogue/new.webp')).toBe(true);
});
