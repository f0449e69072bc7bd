import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { VisitPlan } from '../../../shared/model/visit-plan.ts';
import { makePlan, PLAN_KEPT_MS } from '../../../signage-server/plans/make-plan.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

let shop: Shop;
let owner: ConsoleClient;
let key: string;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
  key = ((await owner.call('POST', '/api/v1/touch-key'))[1] as { key: string }).key;
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

async function post(path: string, body: unknown, bearer?: string): Promise<{ status: number; json: never }> {
  const response = await shop.server.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as never };
}
const now = () => shop.server.deps.now();
const read = (planKey: string) =>
  post('/api/v1/visit-plans/read', { key: planKey }) as Promise<{ status: number; json: VisitPlan }>;
const fromWeb = (items: unknown, bearer = key) => post('/api/v1/visit-plans/web', { items }, bearer);

/** A plan of either kind, past the lot. */
async function plan(invited: boolean, productId = 'pasta'): Promise<string> {
  const made = await shop.server.storage.write((tx) =>
    makePlan(tx, { items: [{ productId, quantity: 1 }], origin: 'web', invited }, now()),
  );
  if (!made.ok) throw new Error(made.detail);
  return made.value.key;
}
const arrive = (phone: PhoneClient, planKey: string) =>
  phone.call('POST', '/api/v1/phone/visit-plan-arrived', { key: planKey });
const visited = async () =>
  Number(
    (
      await shop.server.storage.db
        .selectFrom('visit_plan_count')
        .select((eb) => eb.fn.sum<number>('visited').as('visited'))
        .executeTakeFirst()
    )?.visited,
  );

test('PLA-1 a list of the site becomes a link to what is here and where; what the shop does not sell is named', async () => {
  const { status, json } = await fromWeb([
    { product: 'pasta', quantity: 2 },
    { product: 'unicorn' },
    { product: 'vase' },
    { product: 'pasta' },
  ]);
  expect(status).toBe(200);
  const made = json as { url: string; invite: boolean; endsAt: number; unknown: string[] };
  expect(made.unknown).toEqual(['unicorn']);
  expect(made.endsAt).toBe(now() + PLAN_KEPT_MS);
  const found = /^(http.*)\/phone#plan=([A-Za-z0-9_-]{22})$/.exec(made.url);
  const { json: told } = await read(found?.[2] ?? '');
  expect(told.lines.map(({ product: { id }, quantity }) => [id, quantity])).toEqual([
    ['pasta', 3],
    ['vase', 1],
  ]);
  expect(told.lines[0]?.product).toMatchObject({ stock: 5, aisle: '1', bay: 'A' });
  expect(told.invitation !== null).toBe(made.invite);
  // The key is nowhere in the store.
  const rows = await shop.server.storage.db.selectFrom('visit_plan').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(found?.[2]);
});

test('PLA-1 without the key of the site, with nothing that is sold, or with too much, there is no plan', async () => {
  expect((await fromWeb([{ product: 'pasta' }], 'x'.repeat(43))).status).toBe(401);
  expect((await post('/api/v1/visit-plans/web', { items: [{ product: 'pasta' }] })).status).toBe(401);
  expect((await fromWeb([{ product: 'unicorn' }])).status).toBe(404);
  for (const items of [
    [],
    'x',
    [{ product: '' }],
    [{ product: 'pasta', quantity: 0 }],
    [{ product: 'pasta', quantity: 100 }],
    [{ product: 'pasta', name: 'Mrs Smith' }],
    Array.from({ length: 61 }, () => ({ product: 'pasta' })),
  ])
    expect((await fromWeb(items)).status, JSON.stringify(items).slice(0, 60)).toBe(422);
  expect((await read('A'.repeat(22))).status).toBe(410);
  expect((await read('short')).status).toBe(422);
});

test('PLA-2 a plan says what is so when it is read: less what others hold, elsewhere, and when there is some again', async () => {
  const [, catalogueKey] = await owner.call('POST', '/api/v1/catalogue-key');
  const { key: stockKey } = catalogueKey as { key: string };
  const planKey = await plan(true, 'flowers');
  const tell = (item: unknown) => post('/api/v1/stock', { items: [item] }, stockKey);
  await tell({ id: 'flowers', quantity: 4 });
  await tell({ id: 'flowers', quantity: 9, storeCode: 'Harbour Street' });
  const line = async () => (await read(planKey)).json.lines[0];
  expect(await line()).toMatchObject({
    product: { stock: 4 },
    elsewhere: [{ storeCode: 'Harbour Street', quantity: 9 }],
  });
  const phone = await shop.connect({ 'remember-list': true });
  await phone.call('PUT', '/api/v1/phone/holds/one', { items: [{ productId: 'flowers', quantity: 1 }] });
  expect(await line()).toMatchObject({ product: { stock: 3 } });
  shop.wait(1000);
  await tell({ id: 'flowers', quantity: 0, restock: { on: '2027-01-20', source: 'The grower' } });
  expect(await line()).toMatchObject({
    product: { stock: 0 },
    restock: { on: '2027-01-20', source: 'The grower', at: now() },
  });
});

test('PLA-3 a plan counts as visited once, by a phone whose visit began after it, and nothing says which', async () => {
  const before = await visited();
  const planKey = await plan(true);
  shop.wait(1000);
  const early = await shop.connect(null);
  shop.wait(1000);
  const late = await plan(true);
  expect((await arrive(early, late)).status).toBe(204);
  expect(await visited()).toBe(before);
  for (let again = 0; again < 3; again += 1) expect((await arrive(early, planKey)).status).toBe(204);
  expect(await visited()).toBe(before + 1);
  const row = await shop.server.storage.db.selectFrom('visit_plan').selectAll().execute();
  const [visit] = await shop.server.storage.db
    .selectFrom('visit')
    .selectAll()
    .orderBy('started_at', 'desc')
    .execute();
  expect(JSON.stringify(row)).not.toContain(visit?.id);
  // Without a visit, or after it, nobody has come.
  expect((await post('/api/v1/phone/visit-plan-arrived', { key: planKey })).status).not.toBe(204);
  await early.call('POST', '/api/v1/phone/end');
  expect((await arrive(early, planKey)).status).toBe(410);
});

test('PLA-3 after a month a plan leads nowhere and counts for nothing', async () => {
  const planKey = await plan(false);
  shop.wait(PLAN_KEPT_MS - 1);
  expect((await read(planKey)).status).toBe(200);
  shop.wait(1);
  expect((await read(planKey)).status).toBe(410);
  const phone = await shop.connect(null);
  expect((await arrive(phone, planKey)).status).toBe(410);
});

test('PLA-4 the console is told of visits with and without an invitation, from ten plans on, by days', async () => {
  shop.wait(90 * 86_400_000);
  const day = new Date(now()).toISOString().slice(0, 10);
  const report = async () => {
    const [status, body] = await owner.call('GET', `/api/v1/reports/visit-plans?from=${day}&to=${day}`);
    expect(status).toBe(200);
    return (body as { origins: { origin: string; invited: unknown; without: unknown; added: unknown }[] })
      .origins;
  };
  const keys: string[] = [];
  for (let one = 0; one < 9; one += 1) keys.push(await plan(true));
  for (let one = 0; one < 10; one += 1) await plan(false);
  expect(await report()).toMatchObject([
    { origin: 'web', invited: null, without: { plans: 10, share: 0 }, added: null },
    { origin: 'phone', invited: null, without: null, added: null },
  ]);
  keys.push(await plan(true));
  shop.wait(1000);
  const phone = await shop.connect(null);
  for (const one of keys.slice(0, 4)) await arrive(phone, one);
  const [web] = await report();
  expect(web).toMatchObject({ invited: { plans: 10, share: 0.4 }, without: { plans: 10, share: 0 } });
  expect(web).toMatchObject({ added: { value: expect.closeTo(0.4) } });
  const staff = await signInAs(shop.server, 'staff');
  expect((await staff.call('GET', `/api/v1/reports/visit-plans?from=${day}&to=${day}`))[0]).toBe(403);
});

test('PLA-4 the lot gives some plans an invitation and some none, and tells the site which', async () => {
  const invites = new Set<boolean>();
  for (let one = 0; one < 200 && invites.size < 2; one += 1) {
    const { json } = await fromWeb([{ product: 'sauce' }]);
    const { url, invite } = json as { url: string; invite: boolean };
    const { json: told } = await read(url.split('#plan=')[1] ?? '');
    expect(told.invitation !== null).toBe(invite);
    invites.add(invite);
    shop.wait(60_000);
  }
  expect(invites.size).toBe(2);
});

test('PLA-5 a phone makes a plan of its list; of what is not sold it holds nothing', async () => {
  await shop.server.storage.write((tx) => saveProducts(tx, [product('tea')], now()));
  const { status, json } = await post('/api/v1/visit-plans', {
    items: [
      { productId: 'tea', quantity: 2 },
      { productId: 'gone', quantity: 1 },
    ],
  });
  expect(status).toBe(200);
  const { json: told } = await read((json as { key: string }).key);
  expect(told.lines).toMatchObject([{ product: { id: 'tea' }, quantity: 2 }]);
});
