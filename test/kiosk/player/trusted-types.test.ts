import { afterEach, expect, test, vi } from 'vitest';
import { allowScripts } from '../../../kiosk/player/trusted-types.ts';

afterEach(() => vi.unstubAllGlobals());

function policy(allowed: readonly string[]) {
  const made: { name: string; createScriptURL: (url: string) => string }[] = [];
  vi.stubGlobal('location', { origin: 'https://shop.test' });
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: object) => made.push({ name, ...rules } as (typeof made)[number]),
  });
  allowScripts(allowed);
  expect(made.map(({ name }) => name)).toEqual(['default']);
  return made[0];
}

test('PWA-4 the scripts listed pass, as they were written', () => {
  const rules = policy(['/assets/vision-worker-1.js', '/sw.js']);
  expect(rules?.createScriptURL('/sw.js')).toBe('/sw.js');
  expect(rules?.createScriptURL('https://shop.test/assets/vision-worker-1.js')).toBe(
    'https://shop.test/assets/vision-worker-1.js',
  );
});

test.each([
  'https://evil.test/sw.js',
  '//evil.test/sw.js',
  '/sw.js?x',
  '/assets/other.js',
  '/media/sw.js',
  'data:text/javascript,alert(1)',
  'blob:https://shop.test/1',
  '',
])('PWA-4 %s does not', (url) => {
  const rules = policy(['/sw.js']);
  expect(() => rules?.createScriptURL(url)).toThrow(TypeError);
});

test('PWA-4 makes nothing else of a string: no markup, no script text', () => {
  expect(Object.keys(policy([]) ?? {}).sort()).toEqual(['createScriptURL', 'name']);
});

test('PWA-4 a browser without Trusted Types goes on without', () => {
  vi.stubGlobal('location', { origin: 'https://shop.test' });
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => allowScripts(['/sw.js'])).not.toThrow();
});
