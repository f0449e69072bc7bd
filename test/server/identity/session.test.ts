import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGN_IN_LINK_LIFE_MS } from '../../../signage-server/identity/sign-in-link.ts';
import { FIRST_OWNER } from '../../../signage-server/operations/ensure-shop.ts';
import { findPersonByEmail } from '../../../signage-server/storage/people.ts';
import { consoleClient, cookieOf, signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let clock = Date.now();

beforeAll(async () => {
  server = await startShop({ now: () => clock });
});
afterAll(() => server.close());

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  return await server.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function ownerToken(): Promise<string> {
  const owner = await findPersonByEmail(server.storage.db, FIRST_OWNER);
  const { url } = await server.deps.identity.createSignInLink({ id: owner?.id ?? '' }, server.origin);
  const token = new URL(url).hash.slice('#sign-in='.length);
  expect(url).toBe(`${server.origin}/console#sign-in=${token}`);
  return token;
}

test('IDN-1 a sign-in link signs in once, and the second time it is used', async () => {
  const token = await ownerToken();
  const first = await post('/api/v1/session/link', { token });
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({ email: FIRST_OWNER, role: 'owner' });
  const second = await post('/api/v1/session/link', { token });
  expect(second.status).toBe(410);
  expect(await second.json()).toMatchObject({ code: 'link-used' });
  expect(second.headers.getSetCookie()).toEqual([]);
});

test('IDN-1 of two who use one link at once, one gets in', async () => {
  const token = await ownerToken();
  const answers = await Promise.all([1, 2, 3].map(() => post('/api/v1/session/link', { token })));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 410, 410]);
});

test('IDN-2 a sign-in link is over after a day', async () => {
  const token = await ownerToken();
  clock += SIGN_IN_LINK_LIFE_MS;
  expect((await post('/api/v1/session/link', { token })).status).toBe(410);
  clock -= SIGN_IN_LINK_LIFE_MS;
});

test('IDN-3 the store holds no token that a thief could use', async () => {
  const token = await ownerToken();
  expect(token).toMatch(/^[\w-]{43}$/);
  const rows = await server.storage.db.selectFrom('verification').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
  for (const { identifier } of rows) {
    const stolen = await post('/api/v1/session/link', { token: identifier.replace('sign-in-link:', '') });
    expect(stolen.status).toBe(410);
  }
});

test('IDN-4 the cookie is HttpOnly, SameSite=Lax and for the whole site', async () => {
  const response = await post('/api/v1/session/link', { token: await ownerToken() });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^vitrine\.session_token=/);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Path=\//);
  expect(cookie).not.toMatch(/Secure/);
});

test('IDN-4 behind HTTPS the cookie is Secure and says so in its name', async () => {
  const proxied = await startShop({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
  const owner = await findPersonByEmail(proxied.storage.db, FIRST_OWNER);
  const { url } = await proxied.deps.identity.createSignInLink({ id: owner?.id ?? '' }, proxied.origin);
  const https = { 'X-Forwarded-Proto': 'https', 'Content-Type': 'application/json' };
  const response = await proxied.fetch('/api/v1/session/link', {
    method: 'POST',
    headers: https,
    body: JSON.stringify({ token: url.split('#sign-in=')[1] }),
  });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^__Secure-vitrine\.session_token=/);
  expect(cookie).toMatch(/; Secure/);
  const me = await proxied.fetch('/api/v1/me', { headers: { cookie: cookieOf(response), ...https } });
  expect(me.status).toBe(200);
  await proxied.close();
});

test('IDN-5 a first password signs in; a wrong one and a strange address are refused alike', async () => {
  const person = await signInAs(server, 'merchandiser');
  const [, me] = await person.call('GET', '/api/v1/me');
  expect(me).toMatchObject({ hasPassword: false, canComeBack: false, role: 'merchandiser' });
  expect((await person.call('POST', '/api/v1/me/password', { password: 'too short' }))[0]).toBe(422);
  expect((await person.call('POST', '/api/v1/me/password', { password: 'correct horse' }))[0]).toBe(204);
  expect((await person.call('GET', '/api/v1/me'))[1]).toMatchObject({ hasPassword: true, canComeBack: true });
  const { email } = me as { email: string };

  const right = await post('/api/v1/session', { email: email.toUpperCase(), password: 'correct horse' });
  expect(right.status).toBe(200);
  const wrong = await post('/api/v1/session', { email, password: 'wrong horse' });
  const strange = await post('/api/v1/session', { email: 'nobody@shop.example', password: 'wrong horse' });
  expect([wrong.status, strange.status]).toEqual([401, 401]);
  expect(await wrong.json()).toEqual(await strange.json());
});

test('IDN-5 a password is set once; after that it is not replaced by whoever holds the session', async () => {
  const person = await signInAs(server, 'viewer');
  expect((await person.call('POST', '/api/v1/me/password', { password: 'correct horse' }))[0]).toBe(204);
  expect(await person.call('POST', '/api/v1/me/password', { password: 'another horse' })).toMatchObject([
    409,
    { code: 'conflict' },
  ]);
});

test('IDN-6 signing out ends the session, not just the cookie', async () => {
  const person = await signInAs(server, 'viewer');
  expect((await person.call('GET', '/api/v1/me'))[0]).toBe(200);
  const out = await person.fetch('/api/v1/session', { method: 'DELETE' });
  expect(out.status).toBe(204);
  expect(out.headers.getSetCookie().join()).toMatch(/vitrine\.session_token=;.*Max-Age=0/);
  expect(await person.call('GET', '/api/v1/me')).toMatchObject([401, { code: 'not-signed-in' }]);
  expect((await server.fetch('/api/v1/session', { method: 'DELETE' })).status).toBe(204);
});

test('IDN-7 a forged or altered cookie signs nobody in', async () => {
  const { cookie } = await signInAs(server, 'owner');
  const [name, value = ''] = cookie.split('=');
  const token = decodeURIComponent(value).split('.')[0];
  for (const forged of [token, `${token}.AAAA`, `${value.slice(0, -8)}AAAAAAA%3D`, '', 'x'.repeat(5000)]) {
    const thief = consoleClient(server, '', `${name}=${forged}`);
    expect((await thief.call('GET', '/api/v1/me'))[0]).toBe(401);
  }
});

test('IDN-8 guessing a password is stopped, whatever address it comes from', async () => {
  const own = await startShop({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
  const statuses: number[] = [];
  for (let i = 0; i < 17; i += 1) {
    const response = await own.fetch('/api/v1/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${i}` },
      body: JSON.stringify({ email: FIRST_OWNER, password: `guess number ${i}` }),
    });
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses.slice(0, 15).every((status) => status === 401)).toBe(true);
  expect(statuses.slice(15)).toEqual([429, 429]);
  await own.close();
});

test("IDN-9 better-auth's own addresses are not there: strangers cannot sign up", async () => {
  const paths = ['sign-up/email', 'sign-in/email', 'get-session', 'update-user', 'sign-in/link', 'ok'];
  for (const path of paths) {
    const response = await post(`/api/auth/${path}`, {
      email: 'a@b.example',
      password: 'correct horse',
      name: 'A',
    });
    expect([404, 405], path).toContain(response.status);
  }
});

test('IDN-10 another site can neither sign in nor out', async () => {
  const foreign = { Origin: 'https://evil.example' };
  const response = await post('/api/v1/session/link', { token: await ownerToken() }, foreign);
  expect(await response.json()).toMatchObject({ code: 'foreign-origin', status: 403 });
  const person = await signInAs(server, 'owner');
  const out = await person.fetch('/api/v1/session', { method: 'DELETE', headers: foreign });
  expect(out.status).toBe(403);
  expect((await person.call('GET', '/api/v1/me'))[0]).toBe(200);
});
