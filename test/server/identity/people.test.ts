import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import {
  type ConsoleClient,
  consoleClient,
  cookieOf,
  signInAs,
  startShop,
} from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let owner: ConsoleClient;
const heard: Change[] = [];

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
  server.storage.changes.listen((change) => heard.push(change));
});
afterAll(() => server.close());

const invite = (who: ConsoleClient, role: string, email = `${role}@shop.example`) =>
  who.call('POST', '/api/v1/people', { name: 'New', email, role });

const setRole = (who: ConsoleClient, id: string, role: string) =>
  who.call('PATCH', `/api/v1/people/${id}`, { role });

test('IDN-11 somebody invited signs in by the link and has the role that was given', async () => {
  const [status, body] = await invite(owner, 'analyst', 'Ana@Shop.Example');
  expect(status).toBe(200);
  const { id, signInUrl } = body as { id: string; signInUrl: string };
  const response = await server.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: signInUrl.split('#sign-in=')[1] }),
  });
  expect(await response.json()).toEqual({ id, name: 'New', email: 'ana@shop.example', role: 'analyst' });
  const ana = consoleClient(server, id, cookieOf(response));
  expect((await ana.call('GET', '/api/v1/displays'))[0]).toBe(200);
  expect(await ana.call('GET', '/api/v1/people')).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await invite(owner, 'viewer', 'ANA@shop.example')).toMatchObject([409, { code: 'conflict' }]);
});

test('IDN-12 there are eight roles; any other is unknown, and an unknown one in the store may do nothing', async () => {
  for (const role of ['superuser', 'Owner', '', 'owner ', '__proto__', 'toString']) {
    expect(await invite(owner, role, 'x@shop.example')).toMatchObject([422, { code: 'unknown-role' }]);
    expect(await setRole(owner, owner.userId, role)).toMatchObject([422, { code: 'unknown-role' }]);
  }
  const stranger = await signInAs(server, 'superuser');
  for (const path of [
    'me',
    'displays',
    'playlists',
    'people',
    'reports/plays?from=2026-01-01&to=2026-01-02',
  ]) {
    expect(await stranger.call('GET', `/api/v1/${path}`)).toMatchObject([403, { code: 'not-allowed' }]);
  }
});

test('IDN-13 the last owner stays owner, however the others go', async () => {
  const own = await startShop();
  const one = await signInAs(own, 'owner');
  const [, { people }] = (await one.call('GET', '/api/v1/people')) as [
    number,
    { people: { id: string; role: string }[] },
  ];
  const others = people.filter((person) => person.role === 'owner' && person.id !== one.userId);
  for (const { id } of others) expect((await setRole(one, id, 'viewer'))[0]).toBe(200);
  expect(await setRole(one, one.userId, 'admin')).toMatchObject([409, { code: 'in-use' }]);

  const two = await signInAs(own, 'owner');
  const both = await Promise.all([setRole(one, two.userId, 'viewer'), setRole(two, one.userId, 'viewer')]);
  const owners = await own.storage.db.selectFrom('user').select('id').where('role', '=', 'owner').execute();
  expect(owners).toHaveLength(1);
  expect(both.map(([status]) => status).sort()).not.toEqual([200, 200]);
  await own.close();
});

test('IDN-14 an admin manages people, but makes and unmakes no owner', async () => {
  const admin = await signInAs(server, 'admin');
  expect((await invite(admin, 'manager'))[0]).toBe(200);
  expect(await invite(admin, 'owner')).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await setRole(admin, admin.userId, 'owner')).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await setRole(admin, owner.userId, 'viewer')).toMatchObject([403, { code: 'not-allowed' }]);
});

test('IDN-15 a role that is taken away is gone with the next request, and the sockets are told', async () => {
  const editor = await signInAs(server, 'merchandiser');
  const playlist = { name: 'P', slots: [] };
  expect((await editor.call('POST', '/api/v1/playlists', playlist))[0]).toBe(200);
  expect((await setRole(owner, editor.userId, 'viewer'))[0]).toBe(200);
  expect((await editor.call('POST', '/api/v1/playlists', playlist))[0]).toBe(403);
  expect(heard).toContainEqual({ kind: 'person', userId: editor.userId });
});
