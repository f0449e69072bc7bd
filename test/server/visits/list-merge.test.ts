import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withoutProduct, withQuantity } from '../../../shared/list/edit-list.ts';
import { linesOf } from '../../../shared/list/list-lines.ts';
import { NEW_LIST, SharedList } from '../../../shared/list/shared-list.ts';
import { setPrivate } from '../../../signage-server/storage/private-items.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const put = (by: string, list: SharedList, productId: string, quantity: number) =>
  withQuantity(list, by, productId, quantity);
const visitOf = async (phone: PhoneClient) => (await shop.phoneVisit(phone)).visitId;
const told = (json: unknown) => SharedList.parse((json as { shared: unknown }).shared);
const shown = async () =>
  (await shop.kioskVisit())?.list.map(({ productId, quantity }) => [productId, quantity]);

async function phoneTells(phone: PhoneClient, shared: SharedList, visitId?: string) {
  const body = { visitId: visitId ?? (await visitOf(phone)), shared };
  return phone.call('PUT', '/api/v1/phone/list', body);
}
async function kioskTells(visitId: string, shared?: SharedList) {
  const answer = await shop.kiosk.call('POST', '/api/v1/display/visit/list-state', { visitId, shared });
  return { status: answer.status, json: await answer.json() };
}

test('LST-7 what kiosk and phone put on the list while they could not talk is all there once they can, however often it is told', async () => {
  const phone = await shop.connect(null);
  const visitId = await visitOf(phone);
  const start = told((await phoneTells(phone, put('phone', NEW_LIST, 'pasta', 1))).json);
  const onKiosk = put('kiosk', put('kiosk', told((await kioskTells(visitId)).json), 'pasta', 2), 'sauce', 1);
  const onPhone = put('phone', put('phone', start, 'pasta', 5), 'vase', 1);
  for (let again = 0; again < 3; again++) {
    expect((await kioskTells(visitId, onKiosk)).status).toBe(200);
    expect((await phoneTells(phone, onPhone)).status).toBe(200);
  }
  const all = linesOf(told((await phoneTells(phone, onPhone)).json)).map((line) => [
    line.productId,
    line.quantity,
  ]);
  expect(all).toEqual([
    ['pasta', 6],
    ['sauce', 1],
    ['vase', 1],
  ]);
  expect((await shown())?.sort()).toEqual(all);
  // An old message that comes late brings nothing back that was taken off.
  const bought = withoutProduct(told((await kioskTells(visitId)).json), 'pasta');
  await kioskTells(visitId, bought);
  await phoneTells(phone, onPhone);
  expect((await shown())?.sort()).toEqual([
    ['sauce', 1],
    ['vase', 1],
  ]);
});

test('LST-7 a list set by number, as an older screen does, merges with one that is told whole', async () => {
  const phone = await shop.connect(null);
  await shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'pasta', quantity: 2 });
  const list = told((await phoneTells(phone, put('phone', NEW_LIST, 'sauce', 1))).json);
  expect(linesOf(list).map(({ productId }) => productId)).toEqual(['pasta', 'sauce']);
  await phone.call('PUT', '/api/v1/phone/list/pasta', { quantity: 0 });
  expect(linesOf(told((await phoneTells(phone, list)).json)).map(({ productId }) => productId)).toEqual([
    'sauce',
  ]);
});

test('LST-8 what the shop does not sell does not get on the list, and the answer takes it off the device', async () => {
  const phone = await shop.connect(null);
  const list = put('phone', put('phone', NEW_LIST, 'unicorn', 1), 'pasta', 1);
  const answer = told((await phoneTells(phone, list)).json);
  expect(linesOf(answer).map(({ productId }) => productId)).toEqual(['pasta']);
  expect(answer.seen['phone']).toBe(2);
});

test('LST-9 a list reaches only the visit that it is told for, and none before the person has chosen', async () => {
  const first = await shop.connect(null);
  const old = await visitOf(first);
  await first.call('POST', '/api/v1/phone/end');
  shop.wait(60_000);
  const second = await shop.connect(null);
  const secret = put('kiosk', NEW_LIST, 'flowers', 1);
  expect((await kioskTells(old, secret)).json.code).toBe('session-over');
  expect((await phoneTells(second, secret, old)).json.code).toBe('session-over');
  expect((await phoneTells(first, secret)).json.code).toBe('session-over');
  expect(await shown()).toEqual([]);
  const [bad] = [
    await phoneTells(second, { seen: {}, items: { pasta: { units: { a: [[1, 1]] }, ticks: {} } } }),
  ];
  expect(bad?.json.code).toBe('invalid-input');
});

test('LST-9 a remembered list takes in what a phone put on it after the visit; a guest’s does not', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  await phone.call('POST', '/api/v1/phone/end');
  expect((await phoneTells(phone, put('phone', NEW_LIST, 'vase', 2))).status).toBe(200);
  shop.wait(86_400_000);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  expect(await shown()).toEqual([['vase', 2]]);
});

test('LST-10 what only the own phone may show is not told to the kiosk, and the kiosk’s not knowing it does not take it off', async () => {
  const phone = await shop.connect(null);
  const visitId = await visitOf(phone);
  await phoneTells(phone, put('phone', put('phone', NEW_LIST, 'flowers', 1), 'pasta', 1));
  await shop.server.storage.write((tx) => setPrivate(tx, visitId, 'flowers', true));
  const seen = told((await kioskTells(visitId)).json);
  expect(JSON.stringify(seen)).not.toContain('flowers');
  await kioskTells(visitId, put('kiosk', seen, 'sauce', 1));
  const mine = told((await phoneTells(phone, NEW_LIST)).json);
  expect(linesOf(mine).map(({ productId }) => productId)).toEqual(['flowers', 'pasta', 'sauce']);
});

test('LST-11 a link brings a list to another phone without an account, merges both ways, and is ended by its maker alone', async () => {
  const post = async (path: string, body: unknown) => {
    const answer = await shop.server.fetch(`/api/v1/shared-lists${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, json: answer.status === 204 ? null : await answer.json() };
  };
  const mine = put('one', NEW_LIST, 'pasta', 2);
  const { key, ownerKey } = (await post('', { shared: mine })).json;
  const joined = told((await post('/merge', { key, shared: NEW_LIST })).json);
  expect(joined).toEqual(mine);
  await post('/merge', { key, shared: put('two', joined, 'sauce', 1) });
  const both = told((await post('/merge', { key, shared: put('one', mine, 'pasta', 3) })).json);
  expect(linesOf(both).map(({ productId, quantity }) => [productId, quantity])).toEqual([
    ['pasta', 3],
    ['sauce', 1],
  ]);
  const rows = JSON.stringify(await shop.server.storage.db.selectFrom('shared_list').selectAll().execute());
  for (const secret of [key, ownerKey]) expect(rows).not.toContain(secret);
  await post('/end', { ownerKey: key });
  expect((await post('/merge', { key, shared: both })).status).toBe(200);
  expect((await post('/merge', { key: 'x'.repeat(22), shared: both })).json.code).toBe('link-stale');
  await post('/end', { ownerKey });
  expect((await post('/end', { ownerKey })).status).toBe(204);
  expect((await post('/merge', { key, shared: both })).json.code).toBe('link-stale');
});
