import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  // The limit of claims per address is a minute long; the limiter keeps its own clock, the offers keep the shop's.
  shop.wait(120_000);
});

const claim = (body: unknown, phone = new PhoneClient(shop.server)) =>
  phone.call('POST', '/api/v1/phone/claim', body);

test('QR-1 kiosk and phone show the same three pictures, and nothing else of each other, until the person confirms', async () => {
  const phone = new PhoneClient(shop.server);
  const { nonce } = await shop.offer();
  expect((await claim({ nonce }, phone)).status).toBe(200);
  const [kiosk, mine] = [await shop.kioskVisit(), await shop.phoneVisit(phone)];
  expect(kiosk).toMatchObject({ state: 'matching', match: mine.match, list: [], suggestions: [] });
  expect(new Set(mine.match).size).toBe(3);
  expect(mine).toMatchObject({ storeName: 'Corner shop', displayName: 'Aisle 3', mode: null });
});

test('QR-2 an offer works once: the second phone is told that the link was used', async () => {
  const { nonce, code } = await shop.offer();
  expect((await claim({ nonce })).status).toBe(200);
  expect(await claim({ nonce })).toMatchObject({ status: 410, json: { code: 'link-used' } });
  expect(await claim({ code })).toMatchObject({ status: 410, json: { code: 'link-used' } });
});

test('QR-3 of ten phones that race for one offer exactly one wins', async () => {
  const { nonce } = await shop.offer();
  const answers = await Promise.all(Array.from({ length: 10 }, () => claim({ nonce })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('QR-4 an offer is stale after 60 seconds, which defeats a photo of the screen', async () => {
  const { nonce, code } = await shop.offer();
  shop.wait(59_999);
  const { nonce: fresh } = await shop.offer();
  shop.wait(1);
  expect(await claim({ nonce })).toMatchObject({ status: 410, json: { code: 'link-stale' } });
  expect(await claim({ code })).toMatchObject({ status: 410, json: { code: 'link-stale' } });
  expect((await claim({ nonce: fresh })).status).toBe(200);
});

test('QR-5 the typed code does what the QR does, in either case', async () => {
  const { code } = await shop.offer();
  expect(code).toMatch(/^[B-DF-HJ-NP-TV-XZ]{8}$/);
  expect((await claim({ code: code.toLowerCase() })).status).toBe(200);
});

test('QR-7 a phone that scanned and never went on gives way to the next', async () => {
  const first = new PhoneClient(shop.server);
  await claim({ nonce: (await shop.offer()).nonce }, first);
  expect((await claim({ nonce: (await shop.offer()).nonce })).status).toBe(200);
  expect(await shop.phoneVisit(first)).toMatchObject({ state: 'over', endReason: 'replaced' });
});

test('QR-8 a wall screen offers no visit, and an unknown screen gets no answer', async () => {
  const wall = await shop.wall.call('POST', '/api/v1/display/visit-offer');
  expect([wall.status, (await wall.json()).code]).toEqual([422, 'precondition-missing']);
  const nobody = await shop.server.fetch('/api/v1/display/visit-offer', { method: 'POST' });
  expect([nobody.status, (await nobody.json()).code]).toEqual([401, 'bad-proof']);
});

test('QR-9 choosing needs the confirmed match first, and cannot be done twice', async () => {
  const phone = new PhoneClient(shop.server);
  await claim({ nonce: (await shop.offer()).nonce }, phone);
  expect((await phone.call('POST', '/api/v1/phone/mode', { mode: 'guest' })).json.code).toBe(
    'precondition-missing',
  );
  await phone.call('POST', '/api/v1/phone/match');
  expect((await phone.call('POST', '/api/v1/phone/mode', { mode: 'guest' })).status).toBe(200);
  expect((await phone.call('POST', '/api/v1/phone/mode', { mode: 'guest' })).json.code).toBe('conflict');
});

test('QR-10 a phone without a visit is told to scan', async () => {
  expect(await new PhoneClient(shop.server).call('GET', '/api/v1/phone/visit')).toMatchObject({
    status: 410,
    json: { code: 'session-over' },
  });
});

test('QR-12 letters that are no code are told apart from a code that is too old; a QR is only ever too old', async () => {
  expect(await claim({ code: 'ZZZZZZZZ' })).toMatchObject({ status: 404, json: { code: 'code-unknown' } });
  expect(await claim({ nonce: 'x'.repeat(22) })).toMatchObject({ status: 410, json: { code: 'link-stale' } });
});

test('QR-11 guessing codes is stopped', async () => {
  const answers: number[] = [];
  for (let guess = 0; guess < 40; guess++) answers.push((await claim({ code: 'BCDFGHJK' })).status);
  expect(answers.at(-1)).toBe(429);
});
