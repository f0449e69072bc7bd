import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../support/authenticator-app.ts';
import {
  type ConsoleClient,
  consoleClient,
  cookieOf,
  signInAs,
  startShop,
} from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

const PASSWORD = 'four unrelated words';

let server: TestServer;
beforeAll(async () => {
  server = await startShop();
});
afterAll(() => server.close());

interface Made {
  who: ConsoleClient;
  email: string;
  uri: string;
  recoveryCodes: string[];
}

/** Somebody with a password and an authenticator app. */
async function withApp(at = server): Promise<Made> {
  const first = await signInAs(at, 'merchandiser');
  expect((await first.call('POST', '/api/v1/me/password', { password: PASSWORD }))[0]).toBe(204);
  const { email } = (await first.call('GET', '/api/v1/me'))[1] as { email: string };
  const [status, made] = await first.call('POST', '/api/v1/me/second-factor', { password: PASSWORD });
  expect(status).toBe(200);
  const { uri, recoveryCodes } = made as Pick<Made, 'uri' | 'recoveryCodes'>;
  const confirmed = await first.fetch('/api/v1/me/second-factor/confirmation', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: codeOf(uri) }),
  });
  expect(confirmed.status).toBe(204);
  return { who: consoleClient(at, first.userId, cookieOf(confirmed)), email, uri, recoveryCodes };
}

const post = (path: string, body: unknown, cookie = '', at = server) =>
  at.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const byPassword = (email: string) => post('/api/v1/session', { email, password: PASSWORD });
const secondStep = (asked: Response, code: string) =>
  post('/api/v1/session/second-step', { code }, cookieOf(asked));

test('IDN-24 with an authenticator app a password lets nobody in without its code', async () => {
  const { who, email, uri } = await withApp();
  expect((await who.call('GET', '/api/v1/me'))[0]).toBe(200);
  const asked = await byPassword(email);
  expect(asked.status).toBe(401);
  expect(await asked.json()).toMatchObject({ code: 'second-factor-needed' });
  const half = consoleClient(server, who.userId, cookieOf(asked));
  expect((await half.call('GET', '/api/v1/me'))[0]).toBe(401);
  expect((await secondStep(asked, codeOf(uri, 100))).status).toBe(401);
  const entered = await secondStep(asked, codeOf(uri));
  expect(await entered.json()).toMatchObject({ id: who.userId });
  const whole = consoleClient(server, who.userId, cookieOf(entered));
  expect((await whole.call('GET', '/api/v1/me'))[0]).toBe(200);
  expect((await secondStep(asked, codeOf(uri))).status, 'the same question, answered twice').toBe(401);
});

test('IDN-24 nor does a link; the session of somebody else counts for nothing in it', async () => {
  const { who, uri } = await withApp();
  const stranger = await signInAs(server, 'viewer');
  const { url } = await server.deps.identity.createSignInLink({ id: who.userId }, server.origin);
  const asked = await post('/api/v1/session/link', { token: url.split('#sign-in=')[1] });
  expect(await asked.json()).toMatchObject({ code: 'second-factor-needed' });
  expect((await post('/api/v1/session/second-step', { code: codeOf(uri) }, stranger.cookie)).status).toBe(
    401,
  );
  const both = `${stranger.cookie}; ${cookieOf(asked)}`;
  const entered = await post('/api/v1/session/second-step', { code: codeOf(uri) }, both);
  expect(await entered.json()).toMatchObject({ id: who.userId });
});

test('IDN-25 a recovery code lets in once; how many are left is told, and new ones end the old', async () => {
  const { who, email, recoveryCodes } = await withApp();
  const [first = '', second = ''] = recoveryCodes;
  expect(recoveryCodes).toHaveLength(10);
  expect((await secondStep(await byPassword(email), first)).status).toBe(200);
  expect((await secondStep(await byPassword(email), first)).status).toBe(401);
  expect((await who.call('GET', '/api/v1/me/ways-in'))[1]).toMatchObject({
    hasPassword: true,
    recoveryCodesLeft: 9,
  });
  const path = '/api/v1/me/second-factor/recovery-codes';
  expect(await who.call('POST', path, { password: 'another' })).toMatchObject([403, { code: 'not-allowed' }]);
  const [status, renewed] = await who.call('POST', path, { password: PASSWORD });
  expect(status).toBe(200);
  expect((await secondStep(await byPassword(email), second)).status).toBe(401);
  const fresh = (renewed as { recoveryCodes: string[] }).recoveryCodes[0] ?? '';
  expect((await secondStep(await byPassword(email), fresh)).status).toBe(200);
});

test('IDN-26 an app counts once a code of it was confirmed; starting and ending it take the password', async () => {
  const own = await startShop();
  const who = await signInAs(own, 'merchandiser');
  await who.call('POST', '/api/v1/me/password', { password: PASSWORD });
  const path = '/api/v1/me/second-factor';
  expect(await who.call('POST', path, {})).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await who.call('POST', path, { password: 'wrong one here' })).toMatchObject([403, {}]);
  const [, made] = await who.call('POST', path, { password: PASSWORD });
  const { uri } = made as Made;
  const wrong = await who.call('POST', `${path}/confirmation`, { code: codeOf(uri, 50) });
  expect(wrong).toMatchObject([404, { code: 'code-unknown' }]);
  expect((await who.call('GET', '/api/v1/me/ways-in'))[1]).toMatchObject({ recoveryCodesLeft: null });
  expect(await who.call('POST', `${path}/end`, { password: 'wrong one here' })).toMatchObject([403, {}]);

  const { who: set, email } = await withApp(own);
  expect(await set.call('POST', path, { password: PASSWORD })).toMatchObject([409, { code: 'conflict' }]);
  const ended = await post(`${path}/end`, { password: PASSWORD }, set.cookie, own);
  expect(ended.status).toBe(204);
  const entered = await post('/api/v1/session', { email, password: PASSWORD }, '', own);
  expect(entered.status).toBe(200);
  const rows = await own.storage.db.selectFrom('twoFactor').selectAll().execute();
  expect(rows.map(({ userId }) => userId)).not.toContain(set.userId);
  expect(JSON.stringify(rows)).not.toContain(new URL(uri).searchParams.get('secret'));
  await own.close();
});

test('IDN-27 after five wrong codes a sign-in begins anew, and after ten the account waits', async () => {
  const own = await startShop();
  const { email, uri } = await withApp(own);
  const { identity } = own.deps;
  const browser = { secure: false, userAgent: 'test' };
  const ask = async () => {
    const asked = await identity.signIn({ email, password: PASSWORD }, browser);
    if (!asked.ok || asked.value.person) throw new Error('was not asked for a code');
    return new Headers({
      cookie: asked.value.headers
        .getSetCookie()
        .map((c) => c.split(';')[0])
        .join('; '),
    });
  };
  const answer = async (cookies: Headers, code: string) =>
    (await identity.signInSecondStep(cookies, code, browser)).ok;
  const first = await ask();
  for (let n = 0; n < 5; n += 1) expect(await answer(first, codeOf(uri, 50 + n))).toBe(false);
  expect(await answer(first, codeOf(uri)), 'the right one, too late').toBe(false);
  const second = await ask();
  for (let n = 0; n < 5; n += 1) await answer(second, codeOf(uri, 60 + n));
  expect(await answer(await ask(), codeOf(uri)), 'the account waits').toBe(false);
  await own.close();
});

test('IDN-28 who has lost all is reset: every way in is gone but a new link; no admin resets an owner', async () => {
  const own = await startShop();
  const { who, email } = await withApp(own);
  const owner = await signInAs(own, 'owner');
  const admin = await signInAs(own, 'admin');
  const reset = (by: ConsoleClient, id: string) => by.call('POST', `/api/v1/people/${id}/reset`);
  expect(await reset(admin, owner.userId)).toMatchObject([403, { code: 'not-allowed' }]);
  expect(await reset(admin, admin.userId)).toMatchObject([409, { code: 'in-use' }]);
  const [status, link] = await reset(admin, who.userId);
  expect(status).toBe(200);
  expect((await who.call('GET', '/api/v1/me'))[0]).toBe(401);
  const old = await post('/api/v1/session', { email, password: PASSWORD }, '', own);
  expect(await old.json()).toMatchObject({ code: 'not-signed-in' });
  const { signInUrl } = link as { signInUrl: string };
  const entered = await post('/api/v1/session/link', { token: signInUrl.split('#sign-in=')[1] }, '', own);
  expect(await entered.json()).toMatchObject({ id: who.userId });
  await own.close();
});

test('IDN-29 the link that whoever runs the server asks for lets in without the second factor', async () => {
  const { who } = await withApp();
  const lastResort = { isLastResort: true };
  const { url } = await server.deps.identity.createSignInLink({ id: who.userId }, server.origin, lastResort);
  const entered = await post('/api/v1/session/link', { token: url.split('#sign-in=')[1] });
  expect(await entered.json()).toMatchObject({ id: who.userId });
});
