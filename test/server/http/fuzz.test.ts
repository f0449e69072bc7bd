import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
let proof: (endpoint: Endpoint, path: string) => Promise<string>;

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  const display = await newDisplay(server, { id: 'kiosk' });
  proof = (endpoint, path) => display.proof(endpoint.method, path.split('?')[0] ?? path);
});
afterAll(() => server.close());

// What ends the session that the others need, stops them by its limit or never ends has tests of its own.
const left: string[] = [
  'signOut',
  'signIn',
  'signInByLink',
  'setPassword',
  'claimVisit',
  'pairDisplay',
  'setRole',
  'listen',
];
const endpoints = (Object.entries(api) as [string, Endpoint][]).filter(([name]) => !left.includes(name));

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    "'; drop table user; --",
    '\u0000',
    '\ud800',
    '9'.repeat(400),
    -0,
    1e308,
  ),
);
const keys = [
  'name',
  'id',
  'slots',
  'window',
  'playlistId',
  'displayIds',
  'code',
  'kind',
  'from',
  'to',
  'role',
  'zone',
];
const body = fc.oneof(
  nasty.map((value) => JSON.stringify(value)),
  fc.dictionary(fc.constantFrom(...keys), nasty).map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 200 }),
  fc.constantFrom(
    '[',
    '{"a":',
    '{"__proto__":{"role":"owner"}}',
    '"\\ud800"',
    `${'['.repeat(500)}${']'.repeat(500)}`,
  ),
);
const part = fc.oneof(
  fc.constantFrom(
    'nothing',
    'kiosk',
    '%00',
    '..%2f..',
    '__proto__',
    '%F0%28',
    'a'.repeat(300),
    '%ud800',
    '-',
  ),
  fc.string({ minLength: 1, maxLength: 40 }).map(encodeURIComponentSafely),
);
const query = fc.dictionary(
  fc.constantFrom('from', 'to', 'displayId', 'before', 'limit', 'name', 'other'),
  fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('2026-02-30', '2026-01-01', '9999-12-31', '-1', 'NaN'),
  ),
);

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

test('ACC-3 whatever is sent, the answer is never a 5xx, and always a problem with a code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...endpoints),
      body,
      part,
      query,
      async ([name, endpoint], text, id, asked) => {
        const path = endpoint.path.replaceAll(/\{\w+\}/g, id);
        const search = new URLSearchParams(
          Object.entries(asked).map(([key, value]) => [key, value.toWellFormed()]),
        );
        const headers: Record<string, string> = { 'Content-Type': 'application/json' };
        if (endpoint.access === 'display' || endpoint.access === 'key') {
          headers['Authorization'] = `DPoP ${await proof(endpoint, path)}`;
        }
        const response = await owner.fetch(`${path}?${search}`, {
          method: endpoint.method,
          headers,
          body: endpoint.method === 'GET' ? undefined : text,
        });
        expect([name, path, text, response.status < 500 && response.status]).toEqual([
          name,
          path,
          text,
          response.status,
        ]);
        if (response.status >= 400) {
          expect(response.headers.get('content-type')).toBe('application/problem+json');
          expect(typeof ((await response.json()) as { code: unknown }).code).toBe('string');
        } else await response.arrayBuffer();
      },
    ),
    { numRuns: 1500 },
  );
  expect((await server.fetch('/healthz')).status).toBe(200);
}, 120_000);
