import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../../shared/protocol/api.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { Right, Role, rightsOf } from '../../../shared/protocol/role.ts';
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
    'approve',
    'reports:read',
  ],
  approver: ['console:enter', 'content:read', 'displays:read', 'reports:read', 'approve'],
  manager: [
    'console:enter',
    'content:read',
    'displays:read',
    'displays:manage',
    'reports:read',
    'publish',
    'approve',
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
/** Who was really let in, by method and path. */
const letIn = new Map<string, readonly string[]>();

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
  // A stream of events has no end to wait for.
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return response.status;
  }
  const text = await response.text();
  return response.headers.get('content-type')?.includes('problem+json')
    ? JSON.parse(text).code
    : response.status;
};

async function codeFor(role: Role, endpoint: Endpoint) {
  const person = people.get(role);
  if (!person) throw new Error(`nobody is ${role}`);
  return await codeOf(await person.fetch(pathOf(endpoint), initOf(endpoint)));
}

describe.each(endpoints)('ACC-1 %s', (_name, endpoint) => {
  const { access } = endpoint;
  const call = `${endpoint.method} ${endpoint.path}`;
  // A role decides about endpoints that name a right; the others are asked below who else gets in.
  test.runIf(isRight(access))('for each role, exactly by its right', async () => {
    const roles: Role[] = [];
    for (const role of Role.options) {
      const allowed = expected[role].some((right) => right === access);
      const code = await codeFor(role, endpoint);
      if (allowed) expect(['not-allowed', 'not-signed-in', 'internal'], role).not.toContain(code);
      else expect(code, role).toBe('not-allowed');
      if (allowed) roles.push(role);
    }
    letIn.set(call, roles);
  });

  test('for nobody, unless it is public', async () => {
    const code = await codeOf(await server.fetch(pathOf(endpoint), initOf(endpoint)));
    if (endpoint.access === 'public') expect(['not-signed-in', 'bad-proof', 'internal']).not.toContain(code);
    else if (endpoint.access === 'display' || endpoint.access === 'key') expect(code).toBe('bad-proof');
    else if (endpoint.access === 'phone') expect(code).toBe('session-over');
    else expect(code).toBe('not-signed-in');
    if (!isRight(access)) letIn.set(call, [access]);
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
      const refusals: Record<string, string> = {
        phone: 'session-over',
        'weather-key': 'not-signed-in',
        'catalogue-key': 'not-signed-in',
        'order-key': 'not-signed-in',
        'touch-key': 'not-signed-in',
      };
      expect(await codeFor('owner', endpoint)).toBe(refusals[access] ?? 'bad-proof');
    }
    if (access === 'display') {
      const key = await newDisplayKey(server);
      const response = await key.call(endpoint.method, pathOf(endpoint), endpoint.body ? {} : undefined);
      expect(await codeOf(response)).toBe('display-revoked');
    }
  });
});

test('ACC-1 each role has the rights that are written here, and no other', () => {
  for (const role of Role.options)
    expect([...rightsOf(role)].sort(), role).toEqual([...expected[role]].sort());
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

/**
 * Written from what was answered above, so that a change of what anybody may do is seen by whoever reads the change.
 * Run with `--update=true` after a new endpoint, and read what it adds.
 */
test('ACC-4 the table of who may call what is the one that was answered', async () => {
  expect(letIn.size, 'run the whole file: the table is of all endpoints').toBe(endpoints.length);
  const head = ['call', ...Role.options, 'others'];
  const rows = [...letIn].sort().map(([call, who]) => {
    const others = who.filter((name) => !Role.safeParse(name).success);
    return [call, ...Role.options.map((role) => (who.includes(role) ? 'yes' : '-')), others.join(' ')];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./__snapshots__/who-may-call-what.md');
});
