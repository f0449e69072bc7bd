import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHeldOut } from '../../../shared/holdout/day-lot.ts';
import type { LogEvent } from '../../../shared/model/log.ts';
import { hashOfToken, newSecretToken } from '../../../signage-server/identity/secret-token.ts';
import { saveCatalogueKey } from '../../../signage-server/storage/catalogue-key.ts';
import { purchasesSince } from '../../../signage-server/storage/purchases.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';
import { interaction, log } from './report-kit.ts';

const DAY = 86_400_000;
const date = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

let shop: Shop;
let analyst: ConsoleClient;
let key: string;
/** Two days of the shop of which one is without. */
let [held, shown] = [0, 0];
let week: string;

beforeAll(async () => {
  shop = await openShop();
  const owner = await signInAs(shop.server, 'owner');
  await owner.call('PATCH', '/api/v1/store', { zone: 'UTC' });
  key = newSecretToken();
  await shop.server.storage.write((tx) => saveCatalogueKey(tx, { hash: hashOfToken(key), madeAt: 1 }, 1));
  analyst = await signInAs(shop.server, 'analyst');
  const today = Math.floor(shop.server.deps.now() / DAY);
  const before = Array.from({ length: 10 }, (_, back) => today - 1 - back);
  held = before.find(isHeldOut) ?? 0;
  shown = before.find((day) => !isHeldOut(day)) ?? 0;
  week = `from=${date(today - 10)}&to=${date(today)}`;
});
afterAll(() => shop.server.close());

async function till(path: string, body: Record<string, unknown>) {
  const response = await shop.server.fetch(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...(await response.json()) };
}

async function report(path: string): Promise<Record<string, unknown>> {
  const [status, body] = await analyst.call('GET', `/api/v1/reports/${path}?${week}`);
  expect(status).toBe(200);
  return body as Record<string, unknown>;
}

test('REP-73 what was put forward, kept and brought back is told by days with and days without', async () => {
  const none = { shown: null, held: null, added: null };
  expect(await report('add-ons')).toEqual({ attached: none, returned: none, dismissed: 0 });
  const at = (day: number) => day * DAY + DAY / 2;
  let seq = 0;
  const some = (count: number, day: number, action: Parameters<typeof interaction>[2]): LogEvent[] =>
    Array.from({ length: count }, () => interaction(++seq, at(day), action, { productId: 'sauce' }));
  await log(shop.server, 'kiosk-a', 'Kiosk', [
    ...some(20, shown, 'add-on-shown'),
    ...some(5, shown, 'add-on-kept'),
    ...some(3, shown, 'add-on-dismissed'),
    ...some(10, held, 'add-on-held'),
    ...some(1, held, 'add-on-held-kept'),
  ]);
  const sell = (receiptId: string, day: number, quantity: number) =>
    till('/api/v1/receipts', {
      receiptId,
      at: at(day),
      items: [
        { id: 'sauce', quantity },
        { id: 'pasta', quantity: 30 },
      ],
    });
  expect(await sell('with', shown, 40)).toMatchObject({ status: 200, taken: 2 });
  await sell('without', held, 20);
  await till('/api/v1/receipts/return', { receiptId: 'with', items: [{ id: 'sauce', quantity: 4 }] });
  expect(await report('add-ons')).toEqual({
    attached: {
      shown: { days: 1, of: 20, share: 0.25 },
      held: { days: 1, of: 10, share: 0.1 },
      added: null,
    },
    returned: { shown: { days: 1, of: 40, share: 0.1 }, held: { days: 1, of: 20, share: 0 }, added: null },
    dismissed: 3,
  });
  const csv = await analyst.fetch(`/api/v1/reports/add-ons.csv?${week}`);
  expect(csv.status).toBe(200);
  expect((await csv.text()).trim().split('\r\n').toSorted()).toEqual(
    [
      `${date(held)},yes,10,1,0,20,0`,
      `${date(shown)},no,20,5,3,40,4`,
      'day,without_by_lot,lists,kept,dismissed,sold,brought_back',
    ].toSorted(),
  );
});

test('REP-5 what the lot held back is no interaction of anybody, and of no product', async () => {
  const { byAction, byProduct, byHour } = await report('interactions');
  expect(byAction).toEqual([
    { action: 'add-on-shown', count: 20 },
    { action: 'add-on-kept', count: 5 },
    { action: 'add-on-dismissed', count: 3 },
  ]);
  expect(byProduct).toMatchObject([{ productId: 'sauce', count: 28 }]);
  expect((byHour as { count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(28);
  const csv = await (await analyst.fetch(`/api/v1/reports/interactions.csv?${week}`)).text();
  expect(csv).toContain('add-on-shown');
  expect(csv).not.toContain('add-on-held');
});

test('REP-74 what was brought back is told once, is never more than was bought, and counts as sold no more', async () => {
  const at = shop.server.deps.now() - 1000;
  const items = [
    { id: 'pasta', quantity: 2 },
    { id: 'sauce', quantity: 1 },
  ];
  await till('/api/v1/receipts', { receiptId: 'r', at, items });
  const back = (more: Record<string, unknown>) =>
    till('/api/v1/receipts/return', { receiptId: 'r', ...more });
  const kept = () =>
    shop.server.storage.db
      .selectFrom('purchase')
      .select(['product_id', 'quantity', 'returned'])
      .where('bought_at', '=', at)
      .orderBy('product_id')
      .execute();
  expect(await back({ items: [{ id: 'pasta', quantity: 1 }] })).toEqual({ status: 200, changed: true });
  expect(await back({ items: [{ id: 'pasta', quantity: 1 }] })).toEqual({ status: 200, changed: false });
  expect(await back({ items: [{ id: 'pasta', quantity: 9 }] })).toMatchObject({ changed: true });
  expect(await back({ items: [{ id: 'pasta', quantity: 9 }] })).toMatchObject({ changed: false });
  expect(await back({ items: [{ id: 'vase', quantity: 1 }] })).toMatchObject({ changed: false });
  expect(await back({ items: [{ id: 'sauce', quantity: 0 }] })).toMatchObject({ status: 422 });
  expect(await kept()).toEqual([
    { product_id: 'pasta', quantity: 2, returned: 2 },
    { product_id: 'sauce', quantity: 1, returned: 0 },
  ]);
  const left = await purchasesSince(shop.server.storage.db, at);
  expect(left.map(({ productId }) => productId)).toEqual(['sauce']);
  expect(await back({})).toMatchObject({ changed: true });
  expect(await kept()).toEqual([]);
});

test('REP-75 minutes that walks save are added up, and the one in the middle is told from ten walks on', async () => {
  const at = shop.server.deps.now() - DAY;
  const walks = (from: number, minutes: readonly number[]): LogEvent[] =>
    minutes.map((saved, n) => interaction(from + n, at, 'walk-shown', { minutes: saved }));
  expect(await report('walks')).toEqual({ walks: 0, minutes: 0, median: null });
  await log(shop.server, 'kiosk-b', 'Kiosk', walks(1, [0, 4, 1, 2, 1, 3, 1, 2, 2]));
  expect(await report('walks')).toEqual({ walks: 9, minutes: 16, median: null });
  await log(shop.server, 'kiosk-c', 'Kiosk', walks(1, [2, 10]));
  expect(await report('walks')).toEqual({ walks: 11, minutes: 28, median: 2 });
});
