import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  hashOfPairingCode,
  pairingCode,
  readTypedCode,
} from '../../../signage-server/identity/pairing-code.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { newDisplayKey } from '../../support/display-client.ts';
import type { TestServer } from '../../support/server.ts';

const MINUTE = 60_000;
const screen = { width: 1920, height: 1080, touch: false };

let server: TestServer;
let owner: ConsoleClient;
let clock = Date.now();

beforeAll(async () => {
  server = await startShop({ now: () => clock });
  owner = await signInAs(server, 'owner');
});
afterAll(() => server.close());

type Key = Awaited<ReturnType<typeof newDisplayKey>>;

async function askForCode(key: Key): Promise<string> {
  const response = await key.call('POST', '/api/v1/pairing', screen);
  const { code, expiresAt } = (await response.json()) as { code: string; expiresAt: number };
  expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
  expect(expiresAt).toBe(clock + 10 * MINUTE);
  return code;
}

const stateOf = async (key: Key) => (await key.call('GET', '/api/v1/pairing')).json();
const pair = (code: string, who = owner) =>
  who.call('POST', '/api/v1/displays', { code, name: 'Front window', kind: 'wall' });

async function pairedDisplay(): Promise<{ id: string; key: Key }> {
  const key = await newDisplayKey(server);
  const [, display] = await pair(await askForCode(key));
  return { id: (display as { id: string }).id, key };
}

const link = async (id: string) => {
  const [status, body] = await owner.call('POST', `/api/v1/displays/${id}/enrolment-link`);
  expect(status).toBe(200);
  const { url } = body as { url: string };
  return new URLSearchParams(new URL(url).hash.slice(1)).get('enrol') ?? '';
};

test('PAIR-1 whoever types the code that a screen shows makes it a display', async () => {
  const key = await newDisplayKey(server);
  expect((await key.call('GET', '/api/v1/display/manifest')).status).toBe(403);
  const code = await askForCode(key);
  expect(await stateOf(key)).toMatchObject({
    state: 'waiting',
    code,
    consoleUrl: `${server.origin}/console`,
  });
  const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
  const [status, display] = await pair(typed);
  expect([status, display]).toMatchObject([200, { name: 'Front window', kind: 'wall', pairedAt: clock }]);
  expect(await stateOf(key)).toMatchObject({
    state: 'paired',
    displayId: (display as { id: string }).id,
    serverKey: { kty: 'OKP', crv: 'Ed25519' },
  });
  // Nothing is published yet, so its manifest plays nothing; but the screen is known.
  expect(await (await key.call('GET', '/api/v1/display/manifest')).json()).toMatchObject({
    revision: 0,
  });
});

test('PAIR-2 a code works once', async () => {
  const key = await newDisplayKey(server);
  const code = await askForCode(key);
  const tries = await Promise.all([pair(code), pair(code), pair(code)]);
  expect(tries.map(([status]) => status).sort()).toEqual([200, 404, 404]);
  expect(tries.find(([status]) => status === 404)?.[1]).toMatchObject({ code: 'code-unknown' });
});

test('PAIR-3 after ten minutes a code is expired, for the screen and for whoever types it', async () => {
  const key = await newDisplayKey(server);
  const code = await askForCode(key);
  clock += 10 * MINUTE;
  expect(await stateOf(key)).toEqual({ state: 'expired' });
  expect(await pair(code)).toMatchObject([410, { code: 'code-expired' }]);
});

test('PAIR-4 a screen that asks again gets another code, and the one before is worth nothing', async () => {
  const key = await newDisplayKey(server);
  const first = await askForCode(key);
  clock += 1;
  const second = await askForCode(key);
  expect(second).not.toBe(first);
  expect(await pair(first)).toMatchObject([404, { code: 'code-unknown' }]);
  expect((await pair(second))[0]).toBe(200);
});

test('PAIR-5 a code is bound to the key that asked: another key gains nothing by it', async () => {
  const [key, thief] = [await newDisplayKey(server), await newDisplayKey(server)];
  await pair(await askForCode(key));
  expect(await stateOf(thief)).toEqual({ state: 'expired' });
  expect((await thief.call('GET', '/api/v1/display/manifest')).status).toBe(403);
});

test('PAIR-6 the store keeps neither codes nor links, only what recognises them', async () => {
  const { id } = await pairedDisplay();
  const code = await askForCode(await newDisplayKey(server));
  const token = await link(id);
  const rows = JSON.stringify([
    await server.storage.db.selectFrom('pairing_code').selectAll().execute(),
    await server.storage.db.selectFrom('enrolment_token').selectAll().execute(),
    await server.storage.db.selectFrom('audit').selectAll().execute(),
  ]);
  expect(rows).not.toContain(code);
  expect(rows).not.toContain(token);
});

test('PAIR-7 guessing is stopped after ten wrong codes, while right ones never count', async () => {
  const guesser = await signInAs(server, 'manager');
  const codes = ['BBBBBBBB', 'CCCCCCCC', 'AAAAAAAA', '12345678', 'BCDFGHJ!'];
  for (let i = 0; i < 10; i += 1) {
    expect((await pair(codes[i % codes.length] ?? '', guesser))[0]).toBe(404);
  }
  const right = await askForCode(await newDisplayKey(server));
  expect(await pair(right, guesser)).toMatchObject([429, { code: 'too-many-requests' }]);
  for (let i = 0; i < 12; i += 1) expect((await pairedDisplay()).id).toBeTruthy();
  expect((await pair(right))[0]).toBe(200);
});

test('PAIR-7 many people together guess no faster', async () => {
  const own = await startShop();
  for (let i = 0; i < 6; i += 1) {
    const guesser = await signInAs(own, 'manager');
    const tries = await Promise.all(Array.from({ length: 10 }, () => pair('BBBBBBBB', guesser)));
    expect(tries.every(([status]) => status === 404)).toBe(true);
  }
  expect((await pair('BBBBBBBB', await signInAs(own, 'manager')))[0]).toBe(429);
  await own.close();
});

test('PAIR-13 a screen is asked to wait when two hundred codes are open', async () => {
  const own = await startShop();
  const now = own.deps.now();
  const open = Array.from({ length: 200 }, (_, i) => ({
    code: `hash-${i}`,
    thumbprint: `key-${i}`,
    jwk: '{}',
    facts: '{}',
    created_at: now,
    expires_at: now + MINUTE,
    display_id: null,
  }));
  await own.storage.write((tx) => tx.insertInto('pairing_code').values(open).execute());
  const response = await (await newDisplayKey(own)).call('POST', '/api/v1/pairing', screen);
  expect([response.status, await response.json()]).toMatchObject([429, { code: 'too-many-requests' }]);
  await own.close();
});

test('PAIR-8 a removed display is refused at once, and its link is dead', async () => {
  const { id, key } = await pairedDisplay();
  const token = await link(id);
  expect((await owner.call('DELETE', `/api/v1/displays/${id}`))[0]).toBe(204);
  const refused = await key.call('GET', '/api/v1/display/manifest');
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'display-revoked' }]);
  expect(await stateOf(key)).toEqual({ state: 'expired' });
  const other = await newDisplayKey(server);
  expect(await (await other.call('POST', '/api/v1/enrolment', { token })).json()).toMatchObject({
    code: 'display-revoked',
  });
  expect((await owner.call('DELETE', `/api/v1/displays/${id}`))[0]).toBe(404);
  const [, { displays }] = (await owner.call('GET', '/api/v1/displays')) as [
    number,
    { displays: { id: string }[] },
  ];
  expect(displays.map((display) => display.id)).not.toContain(id);
});

test('PAIR-9 an enrolment link moves a display to the browser that opens it, once', async () => {
  const { id, key: before } = await pairedDisplay();
  const token = await link(id);
  expect(token).toMatch(/^[\w-]{43}$/);
  const after = await newDisplayKey(server);
  const moved = await after.call('POST', '/api/v1/enrolment', { token });
  expect([moved.status, await moved.json()]).toMatchObject([200, { displayId: id }]);
  const refused = await before.call('GET', '/api/v1/display/manifest');
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'display-replaced' }]);

  const again = await after.call('POST', '/api/v1/enrolment', { token });
  expect(again.status).toBe(200);
  const thief = await newDisplayKey(server);
  const stolen = await thief.call('POST', '/api/v1/enrolment', { token });
  expect([stolen.status, await stolen.json()]).toMatchObject([410, { code: 'link-used' }]);
});

test('PAIR-10 a link is over after twelve hours, and when a newer one is made', async () => {
  const { id } = await pairedDisplay();
  const [first, second] = [await link(id), await link(id)];
  const key = await newDisplayKey(server);
  const early = await key.call('POST', '/api/v1/enrolment', { token: first });
  expect(await early.json()).toMatchObject({ code: 'link-used' });
  clock += 12 * 60 * MINUTE;
  const late = await key.call('POST', '/api/v1/enrolment', { token: second });
  expect(await late.json()).toMatchObject({ code: 'code-expired' });
  clock -= 12 * 60 * MINUTE;
});

test('PAIR-11 a display can be renamed and moved to another zone; a zone that is none is refused', async () => {
  const { id } = await pairedDisplay();
  expect(
    (await owner.call('PATCH', `/api/v1/displays/${id}`, { name: 'Back door', zone: 'Asia/Kolkata' }))[1],
  ).toMatchObject({ name: 'Back door', zone: 'Asia/Kolkata' });
  expect((await owner.call('PATCH', `/api/v1/displays/${id}`, { zone: 'Mars/Olympus' }))[0]).toBe(422);
  expect((await owner.call('PATCH', '/api/v1/displays/nobody', { name: 'X' }))[0]).toBe(404);
});

test('PAIR-12 codes are spread over the whole alphabet, and none is stored in the clear', () => {
  const letters = new Map<string, number>();
  for (let i = 0; i < 2000; i += 1) {
    for (const letter of pairingCode('secret', `key-${i}`, i))
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  // 16,000 letters over 20: a share of 800 each, and 5 standard deviations are 138.
  expect(letters.size).toBe(20);
  for (const count of letters.values()) expect(Math.abs(count - 800)).toBeLessThan(138);
  expect(hashOfPairingCode('a', 'BCDFGHJK')).not.toBe(hashOfPairingCode('b', 'BCDFGHJK'));
  expect(['bcdf-ghjk', 'BCDF GHJK', 'bcdfghjk'].map(readTypedCode)).toEqual(Array(3).fill('BCDFGHJK'));
  expect(['ABCDEFGH', 'BCDFGHJ', 'BCDFGHJKL', ''].map(readTypedCode)).toEqual(Array(4).fill(undefined));
});
