import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settleHolds } from '../../../signage-server/holds/end-hold.ts';
import { signInAs } from '../../support/console-client.ts';
import { HOUR, MINUTE, openHoldShop } from './hold-kit.ts';

type Kit = Awaited<ReturnType<typeof openHoldShop>>;
let kit: Kit;
beforeAll(async () => {
  kit = await openHoldShop();
});
afterAll(() => kit.close());
beforeEach(() => kit.clear());

const pasta = { items: [{ productId: 'pasta', quantity: 1 }] };
const settle = () => settleHolds(kit.shop.server.deps);

test('HLD-1 one tap on the phone holds a thing for two hours, and others are offered one less at once', async () => {
  const phone = await kit.shop.connect(null);
  expect(await kit.stockOf('pasta')).toBe(5);
  const before = await (await kit.shop.server.fetch('/api/v1/catalogue')).json();
  const { status, json } = await kit.hold(phone, kit.newId(), pasta);
  expect(status).toBe(200);
  const [hold] = json.holds;
  expect(hold).toMatchObject({ state: 'asked', items: [{ productId: 'pasta', quantity: 1 }], slot: null });
  expect(hold?.expiresAt).toBe(json.now + 2 * HOUR);
  expect(hold?.code).toMatch(/^[A-Z]{12}$/);
  expect(await kit.stockOf('pasta')).toBe(4);
  const details = await (await kit.shop.server.fetch('/api/v1/catalogue/pasta')).json();
  expect(details.product.stock).toBe(4);
  // A kiosk that compares revisions learns of it.
  const after = await (await kit.shop.server.fetch('/api/v1/catalogue')).json();
  expect(after.revision).not.toBe(before.revision);
  const cancelled = await kit.cancel(phone, hold?.id ?? '');
  expect(cancelled.json.holds).toMatchObject([{ state: 'cancelled' }]);
  expect(await kit.stockOf('pasta')).toBe(5);
});

test('HLD-1 a kiosk with a phone connected holds with one tap; without one, and on a wall, nothing is held', async () => {
  const lonely = await kit.atKiosk('PUT', `/api/v1/display/holds/${kit.newId()}`, pasta);
  expect(lonely.json.code).toBe('precondition-missing');
  const phone = await kit.shop.connect({ 'remember-list': true });
  const id = kit.newId();
  const { json } = await kit.atKiosk('PUT', `/api/v1/display/holds/${id}`, pasta);
  expect(json.holds).toMatchObject([{ id, state: 'asked' }]);
  // The code is the phone's alone: whoever reads the screen cannot fetch it.
  const [own] = (await kit.holds(phone)).holds;
  expect(own?.code).toMatch(/^[A-Z]{12}$/);
  expect(JSON.stringify(json)).not.toContain(own?.code);
  expect((await kit.shop.wall.call('PUT', `/api/v1/display/holds/${kit.newId()}`, pasta)).status).not.toBe(
    200,
  );
  const freed = await kit.atKiosk('DELETE', `/api/v1/display/holds/${id}`);
  expect(freed.json.holds).toMatchObject([{ state: 'cancelled' }]);
});

test('HLD-2 the end is fixed: not by the same id again, by looking, by other rules or by a new visit', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const id = kit.newId();
  const first = (await kit.hold(phone, id, pasta)).json.holds.find((one) => one.id === id);
  kit.shop.wait(20 * MINUTE);
  const again = (await kit.hold(phone, id, pasta)).json.holds.find((one) => one.id === id);
  expect(again).toMatchObject({ expiresAt: first?.expiresAt, code: first?.code });
  await kit.setRules({ on: true, minutes: 600, categories: [], most: 3, nextDay: null });
  await kit.shop.connect({ 'remember-list': true }, phone);
  const later = (await kit.holds(phone)).holds.find((one) => one.id === id);
  expect(later?.expiresAt).toBe(first?.expiresAt);
  await kit.clear();
  const stranger = await kit.shop.connect(null);
  expect((await kit.hold(stranger, id, pasta)).json.code).toBe('conflict');
  expect((await kit.cancel(stranger, id)).json.code).toBe('not-found');
  expect((await kit.cancel(phone, id)).status).toBe(200);
});

test('HLD-3 what runs out is free by the clock, at that moment and before anybody has booked it', async () => {
  const phone = await kit.shop.connect(null);
  const id = kit.newId();
  await kit.hold(phone, id, pasta);
  kit.shop.wait(2 * HOUR - 1);
  expect(await kit.stockOf('pasta')).toBe(4);
  kit.shop.wait(1);
  expect(await kit.stockOf('pasta')).toBe(5);
  expect((await kit.holds(phone)).holds).toMatchObject([{ state: 'expired' }]);
  await settle();
  await settle();
  expect((await kit.holds(phone)).holds).toMatchObject([{ state: 'expired' }]);
  expect((await kit.cancel(phone, id)).json.holds).toMatchObject([{ state: 'expired' }]);
});

test('HLD-4 staff see things, labels and times, no code and nobody; they put aside and hand over once', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const id = kit.newId();
  const own = (await kit.hold(phone, id, pasta)).json.holds.find((one) => one.id === id);
  const floor = await kit.floor();
  expect(floor).toMatchObject([
    { id, label: own?.label, state: 'asked', items: [{ name: 'The pasta', quantity: 1, place: '1 A' }] },
  ]);
  expect(JSON.stringify(floor)).not.toContain(own?.code);
  const [row] = await kit.shop.server.storage.db
    .selectFrom('hold')
    .selectAll()
    .where('id', '=', id)
    .execute();
  expect(row?.customer_id).toBeTruthy();
  expect(JSON.stringify(floor)).not.toContain(row?.customer_id);
  const call = async (method: string, path: string, body?: unknown) =>
    (await kit.staff.call(method, `/api/v1/floor/holds${path}`, body)) as [number, { code?: string }];
  expect((await call('POST', `/${id}/put-aside`))[0]).toBe(204);
  expect((await kit.holds(phone)).holds.find((one) => one.id === id)?.state).toBe('ready');
  expect((await call('POST', '/hand-over', { code: 'ABCDEFGHJKLM' }))[1].code).toBe('code-unknown');
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => call('POST', '/hand-over', { code: own?.code })),
  );
  expect(answers.map(([status]) => status).sort()).toEqual([200, 410, 410, 410, 410]);
  expect((await call('DELETE', `/${id}`))[0]).toBe(409);
  expect((await kit.holds(phone)).holds.find((one) => one.id === id)?.state).toBe('handed');
  expect(await kit.floor()).toEqual([]);
});

test('HLD-4 what was handed over stays off the shelf until the stock is counted again, then the count is the truth', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const before = await kit.stockOf('sauce');
  const id = kit.newId();
  const own = (await kit.hold(phone, id, { items: [{ productId: 'sauce', quantity: 2 }] })).json.holds[0];
  await kit.staff.call('POST', '/api/v1/floor/holds/hand-over', { code: own?.code });
  expect(await kit.stockOf('sauce')).toBe(before - 2);
  const key = ((await kit.owner.call('POST', '/api/v1/catalogue-key'))[1] as { key: string }).key;
  kit.shop.wait(MINUTE);
  const told = await kit.shop.server.fetch('/api/v1/stock', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify({ items: [{ id: 'sauce', quantity: 9 }] }),
  });
  expect(told.status).toBe(200);
  expect(await kit.stockOf('sauce')).toBe(9);
});

test('HLD-5 its code at a kiosk is a place in the queue; nobody takes it back then, and done is handed over', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const id = kit.newId();
  const own = (await kit.hold(phone, id, pasta)).json.holds.find((one) => one.id === id);
  const typed = await kit.shop.kiosk.call('POST', '/api/v1/display/pick-up', { code: own?.code });
  expect(typed.status).toBe(200);
  kit.shop.wait(3 * HOUR);
  await settle();
  // Whoever came in time is served, however long the queue is.
  expect((await kit.holds(phone)).holds.find((one) => one.id === id)?.state).toBe('here');
  expect((await kit.cancel(phone, id)).json.code).toBe('conflict');
  const act = (what: string) => kit.staff.call('POST', `/api/v1/floor/pick-up/${id}`, { act: what });
  await act('take');
  await act('done');
  expect((await kit.holds(phone)).holds.find((one) => one.id === id)?.state).toBe('handed');
});

test('HLD-5 a code that is over draws no place, and says why', async () => {
  const phone = await kit.shop.connect(null);
  const id = kit.newId();
  const own = (await kit.hold(phone, id, pasta)).json.holds[0];
  kit.shop.wait(2 * HOUR);
  const type = async () =>
    (await kit.shop.kiosk.call('POST', '/api/v1/display/pick-up', { code: own?.code })).json();
  expect((await type()).code).toBe('code-expired');
  await settle();
  expect((await type()).code).toBe('code-expired');
  expect(
    (await kit.staff.call('POST', '/api/v1/floor/holds/hand-over', { code: own?.code }))[1],
  ).toMatchObject({
    code: 'code-expired',
  });
  // Orders of the shop's own system are a list of their own.
  const [, { orders }] = (await kit.staff.call('GET', '/api/v1/floor/orders')) as [
    number,
    { orders: unknown[] },
  ];
  expect(orders).toEqual([]);
});

test('HLD-6 nobody holds a shelf: limits, unknown things, a shop that holds nothing', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const of = (productId: string, quantity: number) => ({ items: [{ productId, quantity }] });
  const code = async (wanted: object) => (await kit.hold(phone, kit.newId(), wanted)).json.code;
  expect(await code(of('unicorn', 1))).toBe('not-found');
  expect(await code(of('pasta', 4))).toBe('too-large');
  expect(await code({ items: [] })).toBe('invalid-input');
  expect(await code(of('pasta', 0))).toBe('invalid-input');
  expect(
    await code({
      items: [
        { productId: 'pasta', quantity: 2 },
        { productId: 'pasta', quantity: 2 },
      ],
    }),
  ).toBe('too-large');
  expect(await code(of('pasta', 2))).toBeUndefined();
  expect(await code(of('pasta', 2))).toBe('too-large');
  for (let more = 0; more < 3; more += 1) expect(await code(of('vase', 1))).toBeUndefined();
  expect(await code(of('vase', 1))).toBe('too-large');
  expect(await code(of('flowers', 1))).toBeUndefined();
  // Five are as many holds as one person may have, of whatever.
  expect(await code(of('flowers', 1))).toBe('too-large');
  await kit.clear();
  await kit.setRules({ on: false, minutes: 120, categories: [], most: 3, nextDay: null });
  const other = await kit.shop.connect(null);
  expect((await kit.hold(other, kit.newId(), of('pasta', 1))).json.code).toBe('not-allowed');
  expect((await kit.terms()).on).toBe(false);
  const [status] = await kit.setRules({ on: true, minutes: 1, categories: [], most: 3, nextDay: null });
  expect(status).toBe(422);
  const viewer = await signInAs(kit.shop.server, 'viewer');
  expect((await viewer.call('GET', '/api/v1/floor/holds'))[0]).toBe(403);
  expect((await kit.staff.call('PUT', '/api/v1/floor/hold-rules', {}))[0]).toBe(403);
});

test('HLD-7 of several categories the shortest time counts, and a whole list is held by one tap', async () => {
  const rules = {
    on: true,
    most: 3,
    nextDay: null,
    minutes: 120,
    categories: [{ category: 'plants', minutes: 30 }],
  };
  await kit.setRules(rules);
  const phone = await kit.shop.connect(null);
  const list = {
    items: [
      { productId: 'pasta', quantity: 1 },
      { productId: 'flowers', quantity: 2 },
    ],
  };
  const { json } = await kit.hold(phone, kit.newId(), list);
  expect(json.holds[0]?.expiresAt).toBe(json.now + 30 * MINUTE);
  expect(json.holds[0]?.items).toHaveLength(2);
});
