import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Followed } from '../../../shared/protocol/order-endpoints.ts';
import { openOrdersOf } from '../../../signage-server/storage/order-follows.ts';
import { signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

let shop: Shop;
let key = '';
let numbers = 0;
beforeAll(async () => {
  shop = await openShop();
  const owner = await signInAs(shop.server, 'owner');
  key = ((await owner.call('POST', '/api/v1/floor/key'))[1] as { key: string }).key;
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

async function byKey(method: string, path: string, body: object): Promise<void> {
  const answer = await shop.server.fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
}
const step = (number: string, body: object) => byKey('PUT', `/api/v1/orders/${number}/step`, body);
/** An order of a kind; its code is its number. */
async function order(kind: string, extra: object = {}): Promise<string> {
  numbers += 1;
  const number = `ORDER${numbers}`;
  const items = [{ name: 'A brass lamp', quantity: 1 }];
  await byKey('POST', '/api/v1/orders', { number, code: number, kind, items, ...extra });
  return number;
}
async function follow(phone: PhoneClient, code: string): Promise<void> {
  expect((await phone.call('POST', '/api/v1/phone/orders', { code })).status).toBe(200);
}
const orders = async (phone: PhoneClient) =>
  ((await phone.call('GET', '/api/v1/phone/orders')).json as unknown as Followed).orders;

test('ORD-8 open orders are in what a phone is told the moment it comes, equal to what is stored; no screen is told of them (D004)', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const delivery = await order('delivery', { due: { from: 1_800_000_000_000, until: 1_800_003_600_000 } });
  const repair = await order('repair');
  const over = await order('delivery');
  for (const number of [delivery, repair, over]) await follow(phone, number);
  await step(delivery, { step: 'on-the-way', stopsAway: 4 });
  await step(over, { step: 'delivered' });
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(3 * 86_400_000);

  // The next visit, as the phone is answered when it is connected.
  await shop.connect({ 'remember-list': true }, phone);
  const told = (await shop.phoneVisit(phone)).orders ?? [];
  const { db } = shop.server.storage;
  const customers = await db
    .selectFrom('visit')
    .select('customer_id')
    .where('state', '=', 'active')
    .execute();
  const holder = { customer_id: customers[0]?.customer_id ?? '', visit_id: null };
  const stored = await openOrdersOf(db, holder);
  const plain = (rows: readonly { id: string; number: string; kind: string; step: string | null }[]) =>
    rows.map(({ id, number, kind, step }) => ({ id, number, kind, step }));
  expect(plain(told)).toEqual(stored.map(({ id, number, step, kind }) => ({ id, number, kind, step })));
  expect(told.map(({ number }) => number).sort()).toEqual([delivery, repair].sort());
  const onTheWay = told.find(({ number }) => number === delivery);
  const row = stored.find(({ number }) => number === delivery);
  expect(onTheWay).toMatchObject({
    items: JSON.parse(row?.items ?? ''),
    stopsAway: row?.stops_away,
    due: { from: row?.due_from, until: row?.due_until },
  });
  // The same as its own page says, and nothing of it where others read along.
  expect(told).toEqual((await orders(phone)).filter(({ closedAt }) => closedAt === null));
  expect(JSON.stringify(await shop.kioskVisit())).not.toMatch(
    new RegExp(`${delivery}|${repair}|A brass lamp`),
  );
});

test('ORD-8 who has not chosen yet, and somebody else, are told of no order', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const number = await order('repair');
  await follow(phone, number);
  await phone.call('POST', '/api/v1/phone/end');
  const stranger = await shop.connect(null);
  expect((await shop.phoneVisit(stranger)).orders).toEqual([]);
  await stranger.call('POST', '/api/v1/phone/end');
  const { nonce } = await shop.offer();
  const fresh = new PhoneClient(shop.server);
  await fresh.call('POST', '/api/v1/phone/claim', { nonce });
  expect((await shop.phoneVisit(fresh)).orders).toEqual([]);
});
