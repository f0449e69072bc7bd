import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Colleague } from '../../../shared/protocol/people-endpoints.ts';
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

interface Link {
  id: string;
  signInUrl: string;
  expiresAt: number;
}

const invite = async (email: string, role = 'merchandiser') =>
  (await owner.call('POST', '/api/v1/people', { name: 'Ines', email, role }))[1] as Link;

const byLink = (link: Link) =>
  server.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: link.signInUrl.split('#sign-in=')[1] }),
  });

const people = async () =>
  (await owner.call('GET', '/api/v1/people'))[1] as {
    people: Colleague[];
    former: { id: string; name: string }[];
  };
const colleague = async (id: string) => (await people()).people.find((person) => person.id === id);

test('IDN-16 who is removed is out at once, from every browser, and no link or password lets them in', async () => {
  const link = await invite('ines@shop.example');
  const one = consoleClient(server, link.id, cookieOf(await byLink(link)));
  expect((await one.call('POST', '/api/v1/me/password', { password: 'correct horse' }))[0]).toBe(204);
  const again = (await owner.call('POST', `/api/v1/people/${link.id}/sign-in-link`))[1] as Link;
  expect((await owner.call('DELETE', `/api/v1/people/${link.id}`))[0]).toBe(204);
  expect(await one.call('GET', '/api/v1/displays')).toMatchObject([401, { code: 'not-signed-in' }]);
  expect(heard).toContainEqual({ kind: 'person', userId: link.id });
  expect((await byLink(again)).status).toBe(410);
  const byPassword = await server.fetch('/api/v1/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'ines@shop.example', password: 'correct horse' }),
  });
  expect(byPassword.status).toBe(401);
  expect(await owner.call('DELETE', `/api/v1/people/${link.id}`)).toMatchObject([404, { code: 'not-found' }]);
  expect(await owner.call('PATCH', `/api/v1/people/${link.id}`, { role: 'owner' })).toMatchObject([404, {}]);
});

test('IDN-16 a session that begins while the account is being closed is none', async () => {
  const link = await invite('late@shop.example');
  const late = consoleClient(server, link.id, cookieOf(await byLink(link)));
  await server.storage.write((tx) =>
    tx.updateTable('user').set({ role: 'removed' }).where('id', '=', link.id).execute(),
  );
  expect(await late.call('GET', '/api/v1/me')).toMatchObject([401, { code: 'not-signed-in' }]);
});

test('IDN-17 what somebody did keeps their name; the address may be invited anew, as somebody else', async () => {
  const link = await invite('nora@shop.example');
  const nora = consoleClient(server, link.id, cookieOf(await byLink(link)));
  expect((await nora.call('POST', '/api/v1/playlists', { name: 'Hers', slots: [] }))[0]).toBe(200);
  expect((await nora.call('POST', '/api/v1/publications'))[0]).toBe(200);
  expect((await owner.call('DELETE', `/api/v1/people/${link.id}`))[0]).toBe(204);

  const record = (await owner.call('GET', '/api/v1/record?limit=50'))[1] as {
    rows: { by: string; action: string }[];
  };
  expect(record.rows).toContainEqual(expect.objectContaining({ by: 'Ines', action: 'publish' }));
  expect(record.rows).toContainEqual(expect.objectContaining({ action: 'person.remove' }));
  const [, state] = await owner.call('GET', '/api/v1/publications');
  expect(state).toMatchObject({ published: { by: 'Ines' } });
  expect(await owner.call('GET', '/api/v1/record/verification')).toMatchObject([200, { state: 'whole' }]);

  const { people: now, former } = await people();
  expect(now.map(({ id }) => id)).not.toContain(link.id);
  expect(former).toContainEqual(expect.objectContaining({ id: link.id, name: 'Ines' }));
  const next = await invite('nora@shop.example');
  expect(next.id).not.toBe(link.id);
});

test('IDN-18 nobody removes the last owner or themselves, and only an owner removes an owner', async () => {
  const admin = await signInAs(server, 'admin');
  const gone = (who: ConsoleClient, id: string) => who.call('DELETE', `/api/v1/people/${id}`);
  expect(await gone(admin, owner.userId)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await gone(admin, admin.userId)).toMatchObject([409, { code: 'in-use' }]);
  expect(await gone(owner, 'nobody')).toMatchObject([404, { code: 'not-found' }]);

  const own = await startShop();
  const one = await signInAs(own, 'owner');
  const two = await signInAs(own, 'owner');
  const first = ((await one.call('GET', '/api/v1/people'))[1] as { people: Colleague[] }).people;
  for (const { id } of first)
    if (id !== one.userId && id !== two.userId) expect((await gone(one, id))[0]).toBe(204);
  const both = await Promise.all([gone(one, two.userId), gone(two, one.userId)]);
  expect(both.filter(([status]) => status === 204)).toHaveLength(1);
  await own.close();
});

test('IDN-19 a new link ends the ones before it, and says until when it holds', async () => {
  const first = await invite('kim@shop.example');
  expect(await colleague(first.id)).toMatchObject({
    lastInAt: null,
    linkEndsAt: first.expiresAt,
    sessions: 0,
  });
  const second = (await owner.call('POST', `/api/v1/people/${first.id}/sign-in-link`))[1] as Link;
  expect((await byLink(first)).status).toBe(410);
  expect((await byLink(second)).status).toBe(200);
  expect(await colleague(first.id)).toMatchObject({
    linkEndsAt: null,
    sessions: 1,
    lastInAt: expect.any(Number),
  });
  expect(await owner.call('POST', '/api/v1/people/nobody/sign-in-link')).toMatchObject([404, {}]);
  const admin = await signInAs(server, 'admin');
  expect(await admin.call('POST', `/api/v1/people/${owner.userId}/sign-in-link`)).toMatchObject([403, {}]);
});

test('IDN-20 an invitation withdrawn is gone with its account; of somebody who came in, the link alone', async () => {
  const unused = await invite('wrong@shop.example');
  expect((await owner.call('DELETE', `/api/v1/people/${unused.id}/sign-in-link`))[0]).toBe(204);
  expect((await byLink(unused)).status).toBe(410);
  expect(await colleague(unused.id)).toBeUndefined();
  expect((await people()).former.map(({ id }) => id)).not.toContain(unused.id);

  const used = await invite('right@shop.example');
  expect((await byLink(used)).status).toBe(200);
  const path = `/api/v1/people/${used.id}/sign-in-link`;
  expect(await owner.call('DELETE', path)).toMatchObject([404, { code: 'not-found' }]);
  const more = (await owner.call('POST', path))[1] as Link;
  expect((await owner.call('DELETE', path))[0]).toBe(204);
  expect((await byLink(more)).status).toBe(410);
  expect(await colleague(used.id)).toMatchObject({ linkEndsAt: null, sessions: 1 });
});
