import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Floor } from '../../../shared/model/floor.ts';
import type { OwnFloor } from '../../../shared/protocol/help-endpoints.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

let shop: Shop;
let staff: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  staff = await signInAs(shop.server, 'staff');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  await shop.server.storage.write((tx) => tx.deleteFrom('help_request').execute());
  shop.wait(120_000);
});

const floor = async () => (await staff.call('GET', '/api/v1/floor'))[1] as Floor;
const own = async (phone: PhoneClient) =>
  (await phone.call('GET', '/api/v1/phone/floor')).json as unknown as OwnFloor;
const share = (phone: PhoneClient, body: unknown) => phone.call('PUT', '/api/v1/phone/share', body);
const callFrom = (phone: PhoneClient, id: string = randomUUID()) =>
  phone.call('PUT', `/api/v1/phone/help/${id}`, { topic: 'advice', productId: 'pasta' });
const touch = (productId: string) =>
  shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId });

test('FLR-8 a visit that nobody shared and nobody called in does not exist for the staff, however long somebody stands there', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'recommend-from-history': true });
  await touch('flowers');
  for (let minute = 0; minute < 8; minute += 1) {
    shop.wait(60_000);
    await touch('pasta');
    expect(await floor()).toMatchObject({ requests: [], visits: [], pickUps: [] });
  }
  expect((await own(phone)).looks).toEqual([]);
  await phone.call('POST', '/api/v1/phone/end');
});

test('FLR-9 a shared visit shows its list and how its person wants to be spoken to, by default not at all, until it ends', async () => {
  const phone = await shop.connect(null);
  await shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'pasta', quantity: 2 });
  expect((await share(phone, { shared: true, greetAs: null })).status).toBe(200);
  expect((await floor()).visits).toMatchObject([
    { place: 'Aisle 3', greetAs: null, list: [{ productId: 'pasta', quantity: 2 }] },
  ]);
  await share(phone, { shared: true, greetAs: 'Sam' });
  expect((await floor()).visits[0]?.greetAs).toBe('Sam');
  await callFrom(phone);
  expect((await floor()).requests[0]?.greetAs).toBe('Sam');
  await share(phone, { shared: false });
  expect((await floor()).visits).toEqual([]);
  expect((await floor()).requests[0]?.greetAs).toBeNull();
  await share(phone, { shared: true, greetAs: 'Sam' });
  await phone.call('POST', '/api/v1/phone/end');
  expect((await floor()).visits).toEqual([]);
  expect(JSON.stringify(await shop.server.storage.db.selectFrom('visit_share').selectAll().execute())).toBe(
    '[]',
  );
  expect((await share(phone, { shared: true, greetAs: null })).json.code).toBe('session-over');
});

test('FLR-9 the name that somebody is to be spoken to by reaches no kiosk', async () => {
  const phone = await shop.connect(null);
  await share(phone, { shared: true, greetAs: 'Samantha' });
  await callFrom(phone);
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('Samantha');
});

test('FLR-10 every look is put down and shown to the person, one row for as long as it lasts', async () => {
  const phone = await shop.connect(null);
  await callFrom(phone);
  expect((await own(phone)).looks).toEqual([]);
  await floor();
  shop.wait(60_000);
  await floor();
  const seen = (await own(phone)).looks;
  expect(seen).toMatchObject([{ saw: 'call' }]);
  expect((seen[0]?.until ?? 0) - (seen[0]?.at ?? 0)).toBe(60_000);
  await share(phone, { shared: true, greetAs: null });
  await floor();
  expect((await own(phone)).looks.map(({ saw }) => saw).sort()).toEqual(['call', 'visit']);
  expect(JSON.stringify(await own(phone))).not.toContain(staff.userId);
});

test('FLR-11 nothing of an earlier visit reaches the staff', async () => {
  const phone = await shop.connect({ 'remember-list': false, 'recommend-from-history': true });
  await touch('flowers');
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(120_000);
  await shop.connect(null, phone);
  await share(phone, { shared: true, greetAs: null });
  await callFrom(phone);
  const seen = JSON.stringify(await floor());
  expect(seen).not.toContain('flowers');
  expect(seen).not.toContain('vase');
});

test('FLR-11 of a list that came along the staff see what was put on it in this visit, shared or by a call', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'staff-see-requests': true });
  await phone.call('PUT', '/api/v1/phone/list/flowers', { quantity: 1 });
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(86_400_000);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  await phone.call('PUT', '/api/v1/phone/list/pasta', { quantity: 1 });
  expect((await shop.phoneVisit(phone)).list.map(({ productId }) => productId)).toEqual(['flowers', 'pasta']);
  // One more of what came along makes it no news.
  await phone.call('PUT', '/api/v1/phone/list/flowers', { quantity: 2 });
  await callFrom(phone);
  const seen = async () => (await floor()).visits.map(({ list }) => list?.map(({ productId }) => productId));
  expect(await seen()).toEqual([['pasta']]);
  await share(phone, { shared: true, greetAs: null });
  expect(await seen()).toEqual([['pasta']]);
  await phone.call('POST', '/api/v1/phone/end');
});

test('FLR-12 a call from the phone is read and taken back there; one of another visit is not', async () => {
  const phone = await shop.connect(null);
  const id = randomUUID();
  expect((await callFrom(phone, id)).json).toMatchObject({ help: { id, state: 'waiting' } });
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(120_000);
  const other = await shop.connect(null);
  expect((await other.call('DELETE', `/api/v1/phone/help/${id}`)).status).toBe(404);
  expect((await phone.call('DELETE', `/api/v1/phone/help/${id}`)).json).toMatchObject({
    help: { state: 'cancelled' },
  });
});

test('FLR-13 after five minutes without a touch the list of a shared visit is hidden', async () => {
  const phone = await shop.connect(null);
  await shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'pasta', quantity: 1 });
  await share(phone, { shared: true, greetAs: null });
  shop.wait(299_999);
  expect((await floor()).visits[0]?.list).toHaveLength(1);
  shop.wait(1);
  expect((await floor()).visits[0]?.list).toBeNull();
});

test('FLR-14 erasing empties calls of their visit and deletes what was shared and who looked', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  await callFrom(phone);
  await share(phone, { shared: true, greetAs: 'Sam' });
  await floor();
  await phone.call('DELETE', '/api/v1/phone/me');
  const { db } = shop.server.storage;
  const [calls, shares, looks] = await Promise.all([
    db.selectFrom('help_request').selectAll().execute(),
    db.selectFrom('visit_share').selectAll().execute(),
    db.selectFrom('staff_look').selectAll().where('visit_id', '!=', 'x').execute(),
  ]);
  expect(calls.map(({ visit_id: visit, product_id: about }) => [visit, about])).toEqual([[null, null]]);
  expect(shares).toEqual([]);
  expect(looks.filter(({ at }) => at > shop.server.deps.now() - 60_000)).toEqual([]);
});

test('FLR-18 who has agreed that staff see what they ask has their list go with each call, without a name, until withdrawn', async () => {
  const phone = await shop.connect({ 'staff-see-requests': true });
  await shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'pasta', quantity: 1 });
  expect((await floor()).visits).toEqual([]);
  await callFrom(phone);
  expect((await floor()).visits).toMatchObject([{ greetAs: null, list: [{ productId: 'pasta' }] }]);
  await phone.call('PUT', '/api/v1/phone/purposes/staff-see-requests', { given: false, language: 'en' });
  expect((await floor()).visits).toEqual([]);
  await phone.call('POST', '/api/v1/phone/end');
});
