import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strategyFor } from '../../../kiosk/service-worker/strategy.ts';

const ORIGIN = 'https://shop.test';
const image = { method: 'GET', mode: 'no-cors', destination: 'image', ranged: false };
const page = { method: 'GET', mode: 'navigate', destination: 'document', ranged: false };
const call = { method: 'GET', mode: 'cors', destination: '', ranged: false };
const sha = 'a'.repeat(64);
const asked = (path: string, how: typeof image) => strategyFor(new URL(path, ORIGIN), ORIGIN, how);

test('PWA-2 the page comes from the precache, whatever its query', () => {
  expect(asked('/player', page)).toBe('page');
  expect(asked('/player?display=wall-1', page)).toBe('page');
});

test('PWA-2 what the page is made of comes from the precache', () => {
  for (const path of ['/assets/player-abc.js', '/player/download-worker-abc.js', '/icons/icon-192.png'])
    expect(asked(path, call)).toBe('build');
  expect(asked('/manifest.webmanifest', call)).toBe('build');
  expect(asked('/player/widget-frame.html', page)).toBe('build');
});

test('PWA-2 product pictures come from the picture cache', () => {
  expect(asked('/catalogue/oat-milk.webp', image)).toBe('picture');
  expect(asked(`/media/${sha}`, image)).toBe('picture');
});

test.each([
  ['/console', page],
  ['/phone', page],
  ['/frames/web-page.html?address=https%3A%2F%2Fshop.example%2F', page],
  ['/p/abc', page],
  ['/player/', page],
  ['/assets/', call],
  ['/player', call],
  ['/catalogue/oat-milk.webp', call],
  ['/catalogue/oat-milk.webp', { ...image, ranged: true }],
  ['/catalogue/oat-milk.webp', { ...image, method: 'POST' }],
  ['https://evil.test/catalogue/x.webp', image],
  [`/media/${sha}`, call],
  [`/media/${sha}`, { ...image, ranged: true }],
  ['/media/../api/v1/me', image],
  ['/socket.io/?EIO=4', call],
  ['/healthz', call],
] as const)('PWA-2 stays out of %s', (path, how) => {
  expect(asked(path, how)).toBe('network');
});

test('PWA-2 never touches the API, however it is asked for', () => {
  const how = fc.record({
    method: fc.constantFrom('GET', 'POST', 'HEAD'),
    mode: fc.constantFrom('navigate', 'cors', 'no-cors', 'same-origin'),
    destination: fc.constantFrom('', 'image', 'document', 'script'),
    ranged: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.webPath(), how, (path, asking) => {
      expect(strategyFor(new URL(`${ORIGIN}/api${path}`), ORIGIN, asking)).toBe('network');
    }),
  );
});
