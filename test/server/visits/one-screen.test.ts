import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endOverdueVisits } from '../../../signage-server/visits/sweep-visits.ts';
import { newDisplay } from '../../support/display-client.ts';
import { openDisplaySocket } from '../../support/display-socket.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
});

const claim = (body: unknown, phone = new PhoneClient(shop.server)) =>
  phone.call('POST', '/api/v1/phone/claim', body);

test('QR-6 nobody takes over a visit that is under way: a new scan waits for the word of whoever has the screen', async () => {
  const owner = await shop.connect(null);
  const [second, third] = [new PhoneClient(shop.server), new PhoneClient(shop.server)];
  expect((await claim({ nonce: (await shop.offer()).nonce }, second)).status).toBe(200);
  expect(await shop.phoneVisit(second)).toMatchObject({ state: 'waiting', list: [], suggestions: [] });
  expect(await shop.phoneVisit(owner)).toMatchObject({ state: 'active', waiting: true });
  expect(await shop.kioskVisit()).toMatchObject({ state: 'active', waiting: true });
  // A waiting phone can neither go on by itself nor do anything to the list.
  for (const [method, path, body] of [
    ['POST', '/api/v1/phone/match', undefined],
    ['POST', '/api/v1/phone/mode', { mode: 'guest' }],
    ['PUT', '/api/v1/phone/list/pasta', { quantity: 1 }],
  ] as const)
    expect((await second.call(method, path, body)).json.code, path).toBe('precondition-missing');
  expect((await second.call('PUT', '/api/v1/phone/takeover', { allow: true })).json.code).toBe('not-found');
  // One waits, no queue.
  const { nonce } = await shop.offer();
  expect(await claim({ nonce }, third)).toMatchObject({ status: 409, json: { code: 'session-taken' } });
  expect((await owner.call('PUT', '/api/v1/phone/takeover', { allow: false })).status).toBe(200);
  expect(await shop.phoneVisit(second)).toMatchObject({ state: 'over', endReason: 'refused' });
  expect((await shop.kioskVisit())?.waiting).toBeUndefined();
  expect((await claim({ nonce }, third)).status).toBe(200);
  const answered = await shop.kiosk.call('POST', '/api/v1/display/visit/takeover', { allow: true });
  expect((await answered.json()).visit).toMatchObject({ state: 'matching' });
  expect(await shop.phoneVisit(owner)).toMatchObject({ state: 'over', endReason: 'replaced' });
  expect(await shop.phoneVisit(third)).toMatchObject({ state: 'matching' });
});

test('QR-13 a phone that nobody answered for 20 seconds is sent away, and one that waits has the screen when it is free', async () => {
  const owner = await shop.connect(null);
  const [late, next] = [new PhoneClient(shop.server), new PhoneClient(shop.server)];
  await claim({ nonce: (await shop.offer()).nonce }, late);
  shop.wait(20_000);
  await endOverdueVisits(shop.server.deps);
  expect(await shop.phoneVisit(late)).toMatchObject({ state: 'over', endReason: 'refused' });
  expect(await shop.phoneVisit(owner)).toMatchObject({ state: 'active' });
  await claim({ nonce: (await shop.offer()).nonce }, next);
  await owner.call('POST', '/api/v1/phone/end');
  expect(await shop.phoneVisit(next)).toMatchObject({ state: 'matching' });
  expect((await shop.kioskVisit())?.match).toEqual((await shop.phoneVisit(next)).match);
});

test('QR-14 a code is bound to the socket that the screen had when it showed it', async () => {
  const socket = await openDisplaySocket(shop.server, shop.kiosk);
  const shown = await shop.offer();
  const used = await shop.offer();
  const phone = new PhoneClient(shop.server);
  expect((await claim({ nonce: used.nonce }, phone)).status).toBe(200);
  socket.close();
  await expect.poll(online, { timeout: 20_000 }).toBe(0);
  expect(await claim({ nonce: shown.nonce })).toMatchObject({ status: 410, json: { code: 'link-stale' } });
  expect(await claim({ code: shown.code })).toMatchObject({ status: 410, json: { code: 'link-stale' } });
  // The phone that was in the middle of it goes on: what it shows is compared with what is still on the glass.
  expect(await shop.phoneVisit(phone)).toMatchObject({ state: 'matching' });
  const again = await openDisplaySocket(shop.server, shop.kiosk);
  expect((await claim({ nonce: (await shop.offer()).nonce })).status).toBe(200);
  again.close();
  await expect.poll(online, { timeout: 20_000 }).toBe(0);
});

test('QR-15 two kiosks at once: each code opens its own screen, and a phone is on one of them at a time', async () => {
  const other = await newDisplay(shop.server, { id: 'kiosk-2', name: 'By the door' });
  const [mine, yours] = [new PhoneClient(shop.server), new PhoneClient(shop.server)];
  const onOther = async () => (await (await other.call('GET', '/api/v1/display/visit')).json()).visit;
  const offered = async () => {
    const { url } = await (await other.call('POST', '/api/v1/display/visit-offer')).json();
    return { nonce: new URL(url).pathname.replace('/p/', '') };
  };
  const [here, there] = [await shop.offer(), await offered()];
  await Promise.all([claim({ nonce: here.nonce }, mine), claim(there, yours)]);
  expect(await shop.phoneVisit(mine)).toMatchObject({ displayName: 'Aisle 3' });
  expect(await shop.phoneVisit(yours)).toMatchObject({ displayName: 'By the door' });
  expect((await shop.kioskVisit())?.match).toEqual((await shop.phoneVisit(mine)).match);
  expect((await onOther())?.match).toEqual((await shop.phoneVisit(yours)).match);
  // The phone walks over to the other screen: the first one is free.
  await yours.call('POST', '/api/v1/phone/end');
  await claim(await offered(), mine);
  expect(await shop.kioskVisit()).toBeNull();
  expect(await onOther()).toMatchObject({ state: 'matching' });
});

test('QR-16 a code that somebody glued over the real one shows another screen’s name and pictures, and “No” leaves nothing', async () => {
  const decoy = await newDisplay(shop.server, { id: 'kiosk-3', name: 'Somewhere else' });
  const { url } = await (await decoy.call('POST', '/api/v1/display/visit-offer')).json();
  const phone = new PhoneClient(shop.server);
  await claim({ nonce: new URL(url).pathname.replace('/p/', '') }, phone);
  expect(await shop.phoneVisit(phone)).toMatchObject({ displayName: 'Somewhere else' });
  expect(await shop.kioskVisit(), 'the screen in front of the person shows no pictures').toBeNull();
  expect((await phone.call('POST', '/api/v1/phone/end')).status).toBe(204);
  expect(await (await decoy.call('GET', '/api/v1/display/visit')).json()).toEqual({ visit: null });
  expect(await shop.phoneVisit(phone)).toMatchObject({ state: 'over', mode: null, list: [] });
});

async function online(): Promise<number | undefined> {
  const row = await shop.server.storage.db
    .selectFrom('display')
    .select(['online'])
    .where('id', '=', 'kiosk-1')
    .executeTakeFirst();
  return row?.online;
}
