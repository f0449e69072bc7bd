import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { Problem } from '../../../shared/protocol/problem.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { testStore } from '../../support/shop.ts';

const LOG = '/api/v1/display/log';

let server: TestServer;
let display: DisplayClient;
beforeAll(async () => {
  server = await startTestServer();
  // main.ts never serves a store without its shop.
  await server.storage.write((tx) => saveStore(tx, testStore, Date.now()));
  display = await newDisplay(server, { id: 'd1' });
});
afterAll(() => server.close());

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

/** A signed POST of a raw body to the log. */
async function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `DPoP ${await display.proof('POST', LOG)}`;
  return await server.fetch(LOG, {
    method: 'POST',
    body,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
}

describe('bodies', () => {
  test('WIRE-1 a body that is not JSON is a bad request', async () => {
    expect((await problemOf(await post('{"epoch":'))).code).toBe('bad-request');
    expect((await problemOf(await post(''))).code).toBe('bad-request');
  });

  test.each([
    'text/plain',
    'application/json-patch+json',
    'application/json; charset=latin1',
    'multipart/form-data',
  ])('WIRE-2 a body sent as %s is refused unread', async (type) => {
    expect((await problemOf(await post('{}', { 'content-type': type }))).code).toBe('bad-request');
  });

  test('WIRE-3 a body over 64 kB is too large, declared or not', async () => {
    const large = JSON.stringify({ epoch: 'e', events: ['x'.repeat(70_000)] });
    expect((await problemOf(await post(large))).code).toBe('too-large');
    const unknownLength = new Blob([large]).stream();
    expect((await problemOf(await post(unknownLength))).code).toBe('too-large');
  });

  test('WIRE-4 JSON of more than 32 levels is refused, brackets in strings do not count', async () => {
    expect((await problemOf(await post('['.repeat(30_000)))).code).toBe('bad-request');
    const deep = await problemOf(await post('['.repeat(30_000) + ']'.repeat(30_000)));
    expect([deep.code, deep.detail]).toEqual(['bad-request', expect.stringContaining('32')]);
    const fine = JSON.stringify({ epoch: 'e', events: [{ seq: 1, text: '[{"'.repeat(100) }] });
    expect((await post(fine)).status).toBe(200);
  });

  test('WIRE-5 what the table does not name is refused, with where it stands', async () => {
    const problem = await problemOf(await post(JSON.stringify({ epoch: 'e', events: [{}], admin: true })));
    expect(problem.code).toBe('invalid-input');
    expect(problem.errors?.[0]).toMatchObject({ path: 'body' });
    const typed = await problemOf(await post(JSON.stringify({ epoch: 5, events: [] })));
    expect(typed.errors?.map((error) => error.path)).toEqual(['body.epoch', 'body.events']);
  });

  test('WIRE-6 __proto__ in a body is a key like any other, and refused', async () => {
    const response = await post('{"epoch":"e","events":[1],"__proto__":{"admin":true}}');
    expect((await problemOf(response)).code).toBe('invalid-input');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('addresses and methods', () => {
  test('WIRE-7 an unknown address is not found, a known one with another method says which it takes', async () => {
    expect((await problemOf(await server.fetch('/api/v1/nothing'))).code).toBe('not-found');
    const wrong = await server.fetch('/healthz', { method: 'DELETE' });
    expect((await problemOf(wrong)).code).toBe('method-not-allowed');
    expect(wrong.headers.get('allow')).toBe('GET');
  });

  test.each(['OPTIONS', 'PROPFIND'])('WIRE-8 %s is answered, and grants nothing', async (method) => {
    const response = await server.fetch('/api/v1/display/log', { method });
    expect([404, 405]).toContain(response.status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('WIRE-9 paths cannot leave the built folder', async () => {
    for (const path of [
      '/..%2f..%2fetc/passwd',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/x//etc/passwd',
      '/.vite/manifest.json',
    ]) {
      expect((await server.fetch(path)).status, path).toBe(404);
    }
  });

  test('WIRE-10 health answers after a round trip to the store', async () => {
    const response = await server.fetch('/healthz');
    expect(await response.json()).toMatchObject({ status: 'ok', store: 'sqlite' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('every endpoint of the tables', () => {
  const all: [string, Endpoint][] = Object.entries(api);
  const concrete = (endpoint: Endpoint) => endpoint.path.replaceAll(/\{\w+\}/g, 'x');

  test.each(all)('WIRE-11 %s is served', async (_name, endpoint) => {
    const response = await server.fetch(concrete(endpoint), { method: endpoint.method });
    // A served address may answer not-found about a row, never "there is no such address" without a reason.
    const text = await response.text();
    expect(response.status, text).not.toBe(405);
    if (endpoint.access !== 'public') expect(response.status, text).not.toBe(404);
  });

  test.each(all.filter(([, { access }]) => access !== 'public'))(
    'WIRE-12 %s refuses a stranger before it reads anything',
    async (_name, endpoint) => {
      const body = endpoint.method === 'GET' ? undefined : '{"broken';
      const response = await server.fetch(concrete(endpoint), { method: endpoint.method, body });
      expect([401, 403, 410]).toContain(response.status);
      await problemOf(response);
    },
  );

  test('WIRE-13 nothing that strangers send is answered with a server error', async () => {
    const endpoints = fc.constantFrom(...all.map(([, endpoint]) => endpoint));
    const body = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc.string(),
      fc.constantFrom('', 'null', '[]', '{"a":1e999}'),
    );
    const text = fc.string({ maxLength: 30 }).map(encodeURIComponent);
    const hostile = fc.record({ endpoint: endpoints, body, part: text, query: text, key: text });
    await fc.assert(
      fc.asyncProperty(hostile, async ({ endpoint, body, part, query, key }) => {
        const path = endpoint.path.replaceAll(/\{\w+\}/g, part || 'x');
        const response = await server.fetch(`${path}?${key}=${query}&${key}=2`, {
          method: endpoint.method,
          body: endpoint.method === 'GET' ? undefined : body,
          headers: {
            'content-type': 'application/json',
            authorization: `DPoP ${part}.${query}.${key}`,
            cookie: part,
          },
        });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });

  test('WIRE-14 a display that sends rubbish as its log is refused or acknowledged, and the server stays up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 5 }), async (events) => {
        const response = await post(JSON.stringify({ epoch: 'fuzz', events }));
        expect([200, 400, 422]).toContain(response.status);
      }),
      { numRuns: 100 },
    );
  });
});

describe('failures', () => {
  const failing = async (
    error: Error,
    use: (server: TestServer, display: DisplayClient) => Promise<void>,
  ) => {
    const broken = await startTestServer();
    const screen = await newDisplay(broken, { id: 'd2' });
    const storage = broken.deps.storage as { write: unknown };
    const write = storage.write;
    storage.write = () => Promise.reject(error);
    await use(broken, screen);
    storage.write = write;
    await broken.close();
  };
  const batch = { epoch: 'e', events: [{ seq: 1 }] };

  test('WIRE-15 a bug is answered as internal, without a word of what it was', async () => {
    await failing(new Error('secret in /etc/vitrine'), async (_server, screen) => {
      const response = await screen.call('POST', LOG, batch);
      const text = await response.clone().text();
      expect((await problemOf(response)).code).toBe('internal');
      expect(text).not.toMatch(/secret|at |\.ts/);
    });
  });

  test.each([
    ['a file', { code: 'ENOSPC' }],
    ['SQLite', { code: 'ERR_SQLITE_ERROR', errcode: 13 }],
    ['PostgreSQL', { code: '53100' }],
  ])(
    'WIRE-16 a full disk met by %s is answered as disk-full, and the server stays up',
    async (_who, marks) => {
      await failing(Object.assign(new Error('no room'), marks), async (broken, screen) => {
        const response = await screen.call('POST', LOG, batch);
        expect(response.status).toBe(507);
        expect((await problemOf(response)).code).toBe('disk-full');
        expect((await broken.fetch('/healthz')).status).toBe(200);
      });
    },
  );
});
