import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Assertion, Attestation } from '../../../shared/protocol/ways-in-endpoints.ts';
import { CHALLENGE_LIFE_MS, PasskeyChallenges } from '../../../signage-server/identity/passkey-challenge.ts';
import { readAttestation } from '../../../signage-server/identity/webauthn.ts';
import {
  type ConsoleClient,
  consoleClient,
  cookieOf,
  signInAs,
  startShop,
} from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';
import { SoftPasskey } from '../../support/soft-passkey.ts';

let server: TestServer;
let ana: ConsoleClient;

beforeAll(async () => {
  server = await startShop();
  ana = await signInAs(server, 'merchandiser');
});
afterAll(() => server.close());

const start = async (who: ConsoleClient) =>
  ((await who.call('POST', '/api/v1/me/passkeys/start'))[1] as { challenge: string }).challenge;
const add = (who: ConsoleClient, made: Attestation, name = 'My phone') =>
  who.call('POST', '/api/v1/me/passkeys', { ...made, name });

/** Answers that a limit per address would count are asked of the parts themselves, but for a few. */
const post = (path: string, body?: unknown) =>
  server.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const challengeToSign = async () =>
  ((await (await post('/api/v1/session/passkey/start')).json()) as { challenge: string }).challenge;
const signIn = (answer: Assertion) => post('/api/v1/session/passkey', answer);

async function withPasskey(): Promise<{ who: ConsoleClient; device: SoftPasskey }> {
  const who = await signInAs(server, 'merchandiser');
  const device = new SoftPasskey(server.origin);
  expect((await add(who, device.create(await start(who))))[0]).toBe(200);
  return { who, device };
}

test('IDN-30 a passkey that somebody has added signs them in, and is listed, and no longer once deleted', async () => {
  const { who, device } = await withPasskey();
  const response = await signIn(device.get(await challengeToSign()));
  expect(await response.json()).toMatchObject({ id: who.userId });
  expect((await who.call('GET', '/api/v1/me'))[1]).toMatchObject({ hasPassword: false, canComeBack: true });
  const again = consoleClient(server, who.userId, cookieOf(response));
  const [, ways] = await again.call('GET', '/api/v1/me/ways-in');
  expect(ways).toMatchObject({
    hasPassword: false,
    recoveryCodesLeft: null,
    passkeys: [{ id: device.id, name: 'My phone', usedAt: expect.any(Number) }],
  });
  expect((await ana.call('DELETE', `/api/v1/me/passkeys/${device.id}`))[0]).toBe(404);
  expect((await who.call('DELETE', `/api/v1/me/passkeys/${device.id}`))[0]).toBe(204);
  expect((await signIn(device.get(await challengeToSign()))).status).toBe(401);
});

test('IDN-31 an answer is taken once, within five minutes, for what it was asked for', async () => {
  const { who, device } = await withPasskey();
  const challenge = await challengeToSign();
  expect((await signIn(device.get(challenge))).status).toBe(200);
  expect((await signIn(device.get(challenge))).status).toBe(401);
  expect((await signIn(device.get(await start(who)))).status).toBe(401);
  const other = new SoftPasskey(server.origin);
  expect(await add(ana, other.create(await start(who)))).toMatchObject([401, { code: 'bad-proof' }]);

  let now = 0;
  const challenges = new PasskeyChallenges('key', () => now);
  const late = challenges.make('a');
  expect(challenges.use('b', late)).toBe(false);
  expect(new PasskeyChallenges('another', () => now).use('a', late)).toBe(false);
  now = CHALLENGE_LIFE_MS;
  expect(challenges.use('a', late)).toBe(false);
});

test('IDN-32 no answer is taken for another site, of nobody, or unverified; nor one whose key was copied', async () => {
  const { device } = await withPasskey();
  const lies = [
    { origin: 'https://evil.example' },
    { host: 'evil.example' },
    { type: 'webauthn.create' },
    { crossOrigin: true },
    { flags: 0b001 },
    { flags: 0b100 },
    { uses: 0 },
  ];
  expect((await signIn(device.get(await challengeToSign()))).status).toBe(200);
  const { passkeys } = server.deps.identity;
  for (const lie of lies) {
    const answer = device.get(passkeys.startSignIn(), lie);
    expect(await passkeys.recognise(answer, [server.origin]), JSON.stringify(lie)).toMatchObject({
      code: 'not-signed-in',
    });
  }
  const stranger = new SoftPasskey(server.origin).get(passkeys.startSignIn());
  expect(await passkeys.recognise(stranger, [server.origin])).toMatchObject({ ok: false });
  const forged = { ...stranger, id: device.id };
  expect(await passkeys.recognise(forged, [server.origin])).toMatchObject({ ok: false });
  expect(await passkeys.recognise(device.get(passkeys.startSignIn()), [server.origin])).toMatchObject({
    ok: true,
  });
});

test('IDN-32 what a device made is believed only whole', () => {
  const device = new SoftPasskey('https://shop.example');
  const good = device.create('challenge');
  const origins = ['https://shop.example'];
  expect(readAttestation(good, origins)).toEqual({ challenge: 'challenge', uses: 0 });
  expect(readAttestation({ ...good, id: new SoftPasskey('https://x.example').id }, origins)).toBeUndefined();
  expect(readAttestation({ ...good, algorithm: -257 }, origins)).toBeUndefined();
  expect(readAttestation({ ...good, publicKey: 'AAAA' }, origins)).toBeUndefined();
  expect(readAttestation(device.create('challenge', { flags: 0b101 }), origins)).toBeUndefined();
  fc.assert(
    fc.property(fc.base64String(), fc.base64String(), fc.base64String(), (a, b, c) => {
      const wild = { ...good, clientDataJSON: a, authenticatorData: b, publicKey: c };
      expect(readAttestation(wild, origins)).toBeUndefined();
      expect(readAttestation({ ...good, authenticatorData: b }, origins)).toBeUndefined();
    }),
  );
});

test('IDN-33 a passkey is added once, and twenty at most; a removed person’s are gone', async () => {
  const { who, device } = await withPasskey();
  expect(await add(who, device.create(await start(who)))).toMatchObject([409, { code: 'conflict' }]);
  const rows = Array.from({ length: 19 }, (_, n) => ({
    credential_id: `made-${n}`,
    user_id: who.userId,
    name: 'x',
    public_key: 'x',
    algorithm: -7,
    uses: 0,
    made_at: 1,
    used_at: null,
  }));
  await server.storage.write((tx) => tx.insertInto('passkey').values(rows).execute());
  const more = new SoftPasskey(server.origin);
  expect(await add(who, more.create(await start(who)))).toMatchObject([409, { code: 'conflict' }]);

  const owner = await signInAs(server, 'owner');
  expect((await owner.call('DELETE', `/api/v1/people/${who.userId}`))[0]).toBe(204);
  const { passkeys } = server.deps.identity;
  expect(await passkeys.recognise(device.get(passkeys.startSignIn()), [server.origin])).toMatchObject({
    ok: false,
  });
});
