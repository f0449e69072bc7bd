import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../../shared/protocol/account-endpoints.ts';
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

beforeAll(async () => {
  server = await startShop();
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

/** The same person in another browser. */
async function alsoIn(userId: string, userAgent: string): Promise<ConsoleClient> {
  const { url } = await server.deps.identity.createSignInLink({ id: userId }, server.origin);
  const response = await server.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'User-Agent': userAgent },
    body: JSON.stringify({ token: url.split('#sign-in=')[1] }),
  });
  return consoleClient(server, userId, cookieOf(response));
}

const sessions = async (who: ConsoleClient) =>
  ((await who.call('GET', '/api/v1/me/sessions'))[1] as { sessions: Session[] }).sessions;

test('IDN-21 people see where they are signed in, which of it is this browser, and nobody else', async () => {
  const one = await signInAs(server, 'merchandiser');
  const two = await alsoIn(one.userId, 'Chromium on the counter');
  const seen = await sessions(one);
  expect(seen).toHaveLength(2);
  expect(seen.map(({ isThis }) => isThis).filter(Boolean)).toHaveLength(1);
  expect(seen.find(({ isThis }) => !isThis)).toMatchObject({ userAgent: 'Chromium on the counter' });
  expect((await sessions(two)).find(({ isThis }) => isThis)?.userAgent).toBe('Chromium on the counter');
  const rows = await server.storage.db.selectFrom('session').selectAll().execute();
  expect(JSON.stringify(seen)).not.toContain(rows[0]?.token);
});

test('IDN-22 one session is ended, or all others; the one that asks stays, and nobody ends another person’s', async () => {
  const one = await signInAs(server, 'merchandiser');
  const two = await alsoIn(one.userId, 'two');
  const three = await alsoIn(one.userId, 'three');
  const idOf = async (who: ConsoleClient) => (await sessions(who)).find(({ isThis }) => isThis)?.id ?? '';
  const [first, second, owners] = await Promise.all([idOf(one), idOf(two), idOf(owner)]);
  const end = (who: ConsoleClient, id: string) => who.call('DELETE', `/api/v1/me/sessions/${id}`);

  expect((await end(one, second))[0]).toBe(204);
  expect((await two.call('GET', '/api/v1/me'))[0]).toBe(401);
  expect(await end(one, second)).toMatchObject([404, { code: 'not-found' }]);
  expect(await end(one, owners)).toMatchObject([404, { code: 'not-found' }]);
  expect(await end(one, first)).toMatchObject([409, { code: 'in-use' }]);
  expect(await one.call('DELETE', '/api/v1/me/sessions')).toMatchObject([200, { ended: 1 }]);
  expect((await three.call('GET', '/api/v1/me'))[0]).toBe(401);
  expect((await one.call('GET', '/api/v1/me'))[0]).toBe(200);
  expect((await owner.call('GET', '/api/v1/me'))[0]).toBe(200);
});

test('IDN-23 whoever manages people signs somebody out everywhere, but no admin an owner', async () => {
  const one = await signInAs(server, 'merchandiser');
  const two = await alsoIn(one.userId, 'two');
  const end = (who: ConsoleClient, id: string) => who.call('DELETE', `/api/v1/people/${id}/sessions`);
  const admin = await signInAs(server, 'admin');
  expect(await end(admin, owner.userId)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await end(one, owner.userId)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await end(admin, one.userId)).toMatchObject([200, { ended: 2 }]);
  for (const who of [one, two]) expect((await who.call('GET', '/api/v1/me'))[0]).toBe(401);
});
