import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

const lock = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as Lockfile;
const installed = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `npm audit` answers 405 where this project is built, so the floors below the known holes are kept here. */
const floors: Record<string, string> = {
  hono: '4.13.16',
  '@hono/node-server': '2.0.0',
  'socket.io-parser': '4.2.7',
  'socket.io': '4.8.4',
  'engine.io': '6.6.12',
  ws: '8.21.0',
  'better-auth': '1.7.25',
  vite: '8.3.8',
  sharp: '0.35.5',
};

function atLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  for (let place = 0; place < 3; place++)
    if (a?.[place] !== b?.[place]) return (a?.[place] ?? 0) > (b?.[place] ?? 0);
  return true;
}

test.each(Object.entries(floors))('SEC-FLOOR %s is at least %s everywhere in the lockfile', (name, floor) => {
  const versions = installed
    .filter(([path]) => nameOf(path) === name)
    .map(([, entry]) => entry.version ?? '0');
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !atLeast(version, floor))).toEqual([]);
});

test('SEC-PIN MediaPipe is 0.10.35 exactly: later versions report home', () => {
  expect(lock.packages['node_modules/@mediapipe/tasks-vision']?.version).toBe('0.10.35');
});

test('SEC-LICENCE no package is under a licence that an Apache-2.0 product cannot ship', () => {
  const copyleft = installed.filter(
    ([, entry]) => /(^|[^L])A?GPL/.test(entry.license ?? '') && !/ OR /.test(entry.license ?? ''),
  );
  expect(copyleft.map(([path, entry]) => `${nameOf(path)} ${entry.license}`)).toEqual([]);
});
