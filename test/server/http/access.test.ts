import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { mayDo, Right, Role } from '../../../shared/protocol/role.ts';
import { createApp } from '../../../signage-server/app.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplay, newDisplayKey } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

/**
 * What each role may do, written out once more by hand: a right that slips into role.ts fails here.
 */
const expected: Record<Role, readonly Right[]> = {
  owner: Right.options,
  admin: Right.options,
  merchandiser: [
    'console:enter',
    'content:read',
    'displays:read',
    'content:write',
    'schedule:write',
    'publish',
    'reports:read',
  ],
  manager: [
    'console:enter',
    'content:read',
    'displays:read',
    'displays:manage',
    'reports:read',
    'publish',
    'floor:serve',
    'floor:lead',
  ],
  analyst: ['console:enter', 'content:read', 'displays:read', 'reports:read'],
  viewer: ['console:enter', 'content:read', 'displays:read'],
  staff: ['console:enter', 'floor:serve'],
};

const endpoints: readonly (readonly [string, Endpoint])[] = Object.entries(api);
const isRight = (access: string): access is Right => Right.safeParse(access).success;

let server: TestServer;
const people = new Map<Role, ConsoleClient>();

beforeAll(async () => {
  server = await startShop();
  for (const role of Role.options) people.set(role, await signInAs(server, role));
});
afterAll(() => server.close());

/** A path with ids that exist nowhere, and a body that no schema takes: whoever is let in gets no further. */
const pathOf = (endpoint: Endpoint) => endpoint.path.replaceAll(/\{\w+\}/g, 'nothing');
const initOf = (endpoint: Endpoint): RequestInit => ({
  method: endpoint.method,
  ...(endpoint.method === 'GET' || endpoint.body === undefined
    ? {}
    : { headers: { 'Content-Type': 'application/json' }, body: '{"nonsense":[]}' }),
});

const codeOf = async (response: Response) => {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('problem+json')
    ? JSON.parse(text).code
    : response.status;
};

describe.each(endpoints)('ACC-1 %s', (_name, endpoint) => {
  const { access } = endpoint;
  // A role decides about endpoints that name a right; the others are asked below who else gets in.
  test.each(isRight(access) ? Role.options.map((role) => [role, access] as const) : [])(
    'for role %s, exactly by its right',
    async (role, right) => {
      const response = await people.get(role)?.fetch(pathOf(endpoint), initOf(endpoint));
      if (!response) throw new Error('nobody has this role');
      const allowed = expected[role].includes(right);
      expect(mayDo(role, right)).toBe(allowed);
      const code = await codeOf(response);
      if (allowed) expect(['not-allowed', 'not-signed-in', 'internal']).not.toContain(code);
      else expect(code).toBe('not-allowed');
    },
  );

  test('for nobody, unless it is public', async () => {
    const code = await codeOf(await server.fetch(pathOf(endpoint), initOf(endpoint)));
    if (endpoint.access === 'public') expect(['not-signed-in', 'bad-proof', 'internal']).not.toContain(code);
    else if (endpoint.access === 'display' || endpoint.access === 'key') expect(code).toBe('bad-proof');
    else if (endpoint.access === 'phone') expect(code).toBe('session-over');
    else expect(code).toBe('not-signed-in');
  });

  test('with another kind of pass than its own', async () => {
    if (isRight(access)) {
      const display = await newDisplay(server, {
        id: `d-${endpoint.method}-${Math.random()}`.replace('.', ''),
      });
      const response = await server.fetch(pathOf(endpoint), {
        ...initOf(endpoint),
        headers: {
          'Content-Type': 'application/json',
          Authorization: `DPoP ${await display.proof(endpoint.method, pathOf(endpoint))}`,
        },
      });
      expect(await codeOf(response)).toBe('not-signed-in');
    } else if (access !== 'public') {
      const code = await codeOf(
        (await people.get('owner')?.fetch(pathOf(endpoint), initOf(endpoint))) as Response,
      );
      const refusals: Record<string, string> = {
        phone: 'session-over',
        'weather-key': 'not-signed-in',
        'catalogue-key': 'not-signed-in',
        'order-key': 'not-signed-in',
        'touch-key': 'not-signed-in',
      };
      expect(code).toBe(refusals[access] ?? 'bad-proof');
    }
    if (access === 'display') {
      const key = await newDisplayKey(server);
      const response = await key.call(endpoint.method, pathOf(endpoint), endpoint.body ? {} : undefined);
      expect(await codeOf(response)).toBe('display-revoked');
    }
  });
});

test('ACC-2 every endpoint of the table is served, and no other address below /api is', () => {
  const served = new Set(
    createApp(server.deps)
      .routes.filter((route) => route.path.startsWith('/api') || route.path === '/healthz')
      .map((route) => `${route.method} ${route.path}`),
  );
  const table = endpoints.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  expect([...served].sort()).toEqual([...new Set([...table, 'GET /api/v1/openapi.json'])].sort());
});
