import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEY_RIGHTS } from '../../../shared/model/api-key.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const START = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;
let server: TestServer;
let owner: ConsoleClient;
let now = START;
beforeAll(async () => {
  server = await startShop({ now: () => now });
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

interface Made {
  key: { id: string; name: string; rights: string[]; lastUsedAt: number | null; endsAt: number | null };
  secret: string;
}

async function makeKey(by: ConsoleClient, draft: object): Promise<Made> {
  const [status, made] = await by.call('POST', '/api/v1/api-keys', { name: 'Till', days: null, ...draft });
  expect(status).toBe(200);
  return made as Made;
}

const listed = async () => ((await owner.call('GET', '/api/v1/api-keys'))[1] as { keys: Made['key'][] }).keys;

async function by(secret: string, path: string, method = 'GET', body?: object): Promise<[number, string]> {
  const response = await server.fetch(path, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const answer = (await response.json()) as { code?: string };
  return [response.status, answer.code ?? 'done'];
}

test('KEY-1 a key does what it was given, and nothing else', async () => {
  const { secret, key } = await makeKey(owner, { rights: ['content:read'] });
  expect(secret).toMatch(/^vk_[A-Za-z0-9_-]{43}$/);
  expect(key.rights).toEqual(['content:read']);
  expect(await by(secret, '/api/v1/playlists')).toEqual([200, 'done']);
  const playlist = { name: 'By a script', slots: [] };
  expect(await by(secret, '/api/v1/playlists', 'POST', playlist)).toEqual([403, 'not-allowed']);
  expect(await by(secret, '/api/v1/displays')).toEqual([403, 'not-allowed']);
  expect(await by(secret, '/api/v1/api-keys')).toEqual([403, 'not-allowed']);
  expect(await by(secret, '/api/v1/me')).toEqual([403, 'not-allowed']);
});

test('KEY-2 the shop keeps no key, only its hash, and tells it once', async () => {
  const { secret } = await makeKey(owner, { rights: ['content:read'] });
  const rows = await server.storage.db.selectFrom('api_key').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret.slice(3));
  expect(JSON.stringify(await listed())).not.toContain(secret.slice(3));
  const audit = await server.storage.db.selectFrom('audit').selectAll().execute();
  expect(JSON.stringify(audit)).not.toContain(secret.slice(3));
});

test('KEY-3 no key can be given what is for people alone', async () => {
  for (const right of [
    'people:manage',
    'store:manage',
    'approve',
    'floor:serve',
    'floor:lead',
    'console:enter',
  ]) {
    expect(KEY_RIGHTS).not.toContain(right);
    const draft = { name: 'Too much', rights: [right], days: null };
    const [status, problem] = await owner.call('POST', '/api/v1/api-keys', draft);
    expect([status, (problem as { code: string }).code], right).toEqual([422, 'invalid-input']);
  }
});

test('KEY-4 a key that has ended, by hand or by its time, is refused, and so is one that never was', async () => {
  const { secret, key } = await makeKey(owner, { rights: ['content:read'] });
  const brief = await makeKey(owner, { rights: ['content:read'], days: 2 });
  expect(brief.key.endsAt).toBe(now + 2 * DAY_MS);
  const [status] = await owner.call('DELETE', `/api/v1/api-keys/${key.id}`);
  expect(status).toBe(204);
  expect(await by(secret, '/api/v1/playlists')).toEqual([401, 'not-signed-in']);
  expect((await owner.call('DELETE', `/api/v1/api-keys/${key.id}`))[0]).toBe(404);
  expect(await by(brief.secret, '/api/v1/playlists')).toEqual([200, 'done']);
  now += 2 * DAY_MS;
  expect(await by(brief.secret, '/api/v1/playlists')).toEqual([401, 'not-signed-in']);
  expect((await listed()).map(({ id }) => id)).not.toContain(brief.key.id);
  expect(await by(`vk_${'A'.repeat(43)}`, '/api/v1/playlists')).toEqual([401, 'not-signed-in']);
  expect(await by('vk_short', '/api/v1/playlists')).toEqual([401, 'not-signed-in']);
});

test('KEY-5 a key goes with its maker: with their role, their name in the record, and their account', async () => {
  const admin = await signInAs(server, 'admin');
  const { secret } = await makeKey(admin, { name: 'Nightly', rights: ['content:read', 'content:write'] });
  const playlist = { name: 'By night', slots: [] };
  expect(await by(secret, '/api/v1/playlists', 'POST', playlist)).toEqual([200, 'done']);
  const rows = await server.storage.db
    .selectFrom('audit')
    .select(['actor', 'detail'])
    .where('action', '=', 'playlist.create')
    .execute();
  expect(rows.map(({ actor, detail }) => [actor, JSON.parse(detail).apiKey])).toContainEqual([
    admin.userId,
    'Nightly',
  ]);
  await owner.call('PATCH', `/api/v1/people/${admin.userId}`, { role: 'viewer' });
  expect(await by(secret, '/api/v1/playlists', 'POST', playlist)).toEqual([403, 'not-allowed']);
  expect(await by(secret, '/api/v1/playlists')).toEqual([200, 'done']);
  await owner.call('DELETE', `/api/v1/people/${admin.userId}`);
  expect(await by(secret, '/api/v1/playlists')).toEqual([401, 'not-signed-in']);
  expect((await listed()).map(({ name }) => name)).not.toContain('Nightly');
});

test('KEY-6 when it was used last is told to the minute', async () => {
  const { secret, key } = await makeKey(owner, { rights: ['content:read'] });
  const used = async () => (await listed()).find(({ id }) => id === key.id)?.lastUsedAt;
  expect(await used()).toBeNull();
  const first = now;
  await by(secret, '/api/v1/playlists');
  now += 59_000;
  await by(secret, '/api/v1/playlists');
  expect(await used()).toBe(first);
  now += 1000;
  await by(secret, '/api/v1/playlists');
  expect(await used()).toBe(now);
});

test('KEY-7 a shop has twenty keys at most', async () => {
  for (const { id } of await listed()) await owner.call('DELETE', `/api/v1/api-keys/${id}`);
  for (let made = 0; made < 20; made += 1) await makeKey(owner, { rights: ['content:read'] });
  const draft = { name: 'One more', rights: ['content:read'], days: null };
  const [status, problem] = await owner.call('POST', '/api/v1/api-keys', draft);
  expect([status, (problem as { code: string }).code]).toEqual([409, 'conflict']);
});
