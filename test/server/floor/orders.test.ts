import fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FollowedOrder, OrderKind, OrderStep, STEPS_OF } from '../../../shared/model/order.ts';
import type { Ticket } from '../../../shared/model/pick-up.ts';
import type { Followed } from '../../../shared/protocol/order-endpoints.ts';
import { openOrdersOf } from '../../../signage-server/storage/order-follows.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

let shop: Shop;
let owner: ConsoleClient;
let staff: ConsoleClient;
let key = '';
let sockets: Socket[] = [];
let numbers = 0;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
  staff = await signInAs(shop.server, 'staff');
  key = ((await owner.call('POST', '/api/v1/floor/key'))[1] as { key: string }).key;
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});
afterEach(() => {
  for (const socket of sockets) socket.close();
  sockets = [];
});

const byKey = (method: string, path: string, body: object, bearer = key) =>
  shop.server.fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
    body: JSON.stringify(body),
  });
const step = async (number: string, body: object, bearer = key) =>
  (await byKey('PUT', `/api/v1/orders/${number}/step`, body, bearer)).status;
/** An order of a kind; its code is its number. */
async function order(kind: string, extra: object = {}): Promise<string> {
  numbers += 1;
  const number = `ORDER${numbers}`;
  const items = [{ name: 'A brass lamp', quantity: 1 }];
  const answer = await byKey('POST', '/api/v1/orders', { number, code: number, kind, items, ...extra });
  expect(answer.status).toBe(200);
  return number;
}
const follow = (phone: PhoneClient, code: string) => phone.call('POST', '/api/v1/phone/orders', { code });
const orders = async (phone: PhoneClient): Promise<FollowedOrder[]> =>
  ((await phone.call('GET', '/api/v1/phone/orders')).json as unknown as Followed).orders;
const onlyOf = async (phone: PhoneClient, number: string) =>
  (await orders(phone)).find((one) => one.number === number);

test('ORD-1 a delivery is told step by step and followed by its code, which stays good', async () => {
  const number = await order('delivery', { due: { from: 1_800_000_000_000, until: 1_800_003_600_000 } });
  const phone = await shop.connect({ 'remember-list': true });
  expect((await follow(phone, 'NOSUCHCODE')).json.code).toBe('code-unknown');
  expect((await follow(phone, number)).status).toBe(200);
  expect((await follow(phone, number.toLowerCase())).status).toBe(200);
  expect(await orders(phone)).toMatchObject([
    { number, kind: 'delivery', step: 'received', stopsAway: null, due: { from: 1_800_000_000_000 } },
  ]);
  expect(await step(number, { step: 'on-the-way', stopsAway: 7 })).toBe(204);
  expect(await onlyOf(phone, number)).toMatchObject({ step: 'on-the-way', stopsAway: 7 });
  expect(await step(number, { step: 'on-the-way', stopsAway: 2 })).toBe(204);
  const near = await onlyOf(phone, number);
  expect(near).toMatchObject({ stopsAway: 2 });
  // Fewer stops are no new step.
  expect(near?.steps.map((one) => one.step)).toEqual(['received', 'on-the-way']);
  expect(await step(number, { step: 'delivered' })).toBe(204);
  const over = await onlyOf(phone, number);
  expect(over).toMatchObject({ step: 'delivered', stopsAway: null, items: [] });
  expect(over?.closedAt).not.toBeNull();
  // It is no open order any more.
  expect(await step(number, { step: 'on-the-way' })).toBe(404);
});

test('ORD-2 a step reaches the phone that follows by its doorbell, also after the visit, and no kiosk', async () => {
  const number = await order('repair');
  const phone = await shop.connect({ 'remember-list': true });
  await follow(phone, number);
  await phone.call('POST', '/api/v1/phone/end');
  const cookie = [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const socket = io(`${shop.server.origin}/phone`, {
    transports: ['websocket'],
    extraHeaders: { Origin: shop.server.origin, Cookie: cookie },
  });
  sockets.push(socket);
  await new Promise<void>((connected) => {
    socket.once('connect', connected);
  });
  const rung = new Promise<void>((heard) => {
    socket.once('visit-changed', () => heard());
  });
  const screens: string[] = [];
  const stop = shop.server.storage.changes.listen((change) => {
    if (change.kind === 'visit') screens.push(change.displayId);
  });
  await step(number, { step: 'mending' });
  await rung;
  stop();
  expect(await onlyOf(phone, number)).toMatchObject({ step: 'mending' });
  expect(screens).not.toContain('kiosk-1');
});

test('ORD-3 what cannot be fetched yet draws no number; a repair that is ready does, and a screen has that number alone', async () => {
  const number = await order('repair');
  const type = async () => {
    const response = await shop.kiosk.call('POST', '/api/v1/display/pick-up', { code: number });
    return (await response.json()) as Ticket & { code?: string };
  };
  expect((await type()).code).toBe('precondition-missing');
  const phone = await shop.connect({ 'remember-list': true });
  await follow(phone, number);
  expect(await step(number, { step: 'ready' })).toBe(204);
  const drawn = await type();
  expect(Object.keys(drawn).sort()).toEqual(['ahead', 'calledAt', 'kind', 'state', 'ticket']);
  expect(drawn.kind).toBe('pick-up');
  expect(JSON.stringify(drawn)).not.toMatch(/lamp|order/i);
  const view = await shop.kioskVisit();
  expect(JSON.stringify(view)).not.toMatch(/lamp|order\d/i);
  expect(await onlyOf(phone, number)).toMatchObject({ ticket: { ticket: drawn.ticket, state: 'waiting' } });
  expect(await step(number, { step: 'mending' })).toBe(409);
  const [, floor] = await staff.call('GET', '/api/v1/floor');
  const [waiting] = (floor as { pickUps: { id: string; number: string }[] }).pickUps.filter(
    (one) => one.number === number,
  );
  await staff.call('POST', `/api/v1/floor/pick-up/${waiting?.id}`, { act: 'take' });
  await staff.call('POST', `/api/v1/floor/pick-up/${waiting?.id}`, { act: 'done' });
  expect(await onlyOf(phone, number)).toMatchObject({ step: null, items: [] });
});

test('ORD-4 nothing that was told late, twice or of another kind moves an order', async () => {
  const number = await order('delivery');
  const phone = await shop.connect(null);
  await follow(phone, number);
  const now = Date.parse('2027-01-15T08:00:00Z');
  const at = (await onlyOf(phone, number))?.steps[0]?.at ?? now;
  shop.wait(60_000);
  expect(await step(number, { step: 'on-the-way', stopsAway: 3, at: at + 50_000 })).toBe(204);
  expect(await step(number, { step: 'preparing', at: at + 20_000 })).toBe(204);
  expect(await onlyOf(phone, number)).toMatchObject({ step: 'on-the-way', stopsAway: 3 });
  expect(await step(number, { step: 'on-the-way', stopsAway: 1, at: at + 9_000_000 })).toBe(422);
  expect(await step(number, { step: 'mending' })).toBe(422);
  expect(await step(number, { step: 'on-the-way', stopsAway: -1 })).toBe(422);
  expect(await step(number, { step: 'on-the-way', due: { from: 2, until: 1 } })).toBe(422);
  expect(await step('NOSUCH', { step: 'ready' })).toBe(404);
  expect(await step(number, { step: 'ready' }, 'x'.repeat(43))).toBe(401);
  expect(await onlyOf(phone, number)).toMatchObject({ step: 'on-the-way', stopsAway: 3 });
  const late = await byKey('POST', '/api/v1/orders', {
    number: 'LATE1',
    code: 'LATE11',
    kind: 'repair',
    step: 'on-the-way',
    items: [{ name: 'x', quantity: 1 }],
  });
  expect(late.status).toBe(422);
});

test('ORD-5 whatever is told in whatever order, the latest moment holds and steps stay in time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...OrderKind.options.filter((kind) => STEPS_OF[kind].length > 2)),
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...OrderStep.options)), { maxLength: 8 }),
      async (kind, told) => {
        shop.wait(60_000);
        const number = await order(kind);
        const phone = await shop.connect(null);
        await follow(phone, number);
        const begun = (await onlyOf(phone, number))?.steps[0]?.at ?? 0;
        let latest = begun;
        let expected: string | undefined = STEPS_OF[kind][0];
        shop.wait(60_000);
        for (const [second, what] of told) {
          if (what === 'delivered') continue;
          const at = begun + second * 1000;
          const status = await step(number, { step: what, at });
          if (!STEPS_OF[kind].includes(what)) expect(status).toBe(422);
          else if (at >= latest) {
            expect(status).toBe(204);
            [latest, expected] = [at, what];
          }
        }
        const now = await onlyOf(phone, number);
        expect(now?.step).toBe(expected);
        const times = now?.steps.map(({ at }) => at) ?? [];
        expect(times).toEqual([...times].sort((a, b) => a - b));
        await phone.call('POST', '/api/v1/phone/end');
      },
    ),
    { numRuns: 12 },
  );
});

test('ORD-6 what somebody follows is on their own phone alone, in the export, and gone after an erasure', async () => {
  const number = await order('delivery');
  const phone = await shop.connect({ 'remember-list': true });
  const stranger = new PhoneClient(shop.server);
  await follow(phone, number);
  const [mine] = await orders(phone);
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: Record<string, Record<string, unknown>[]>;
  };
  const { db } = shop.server.storage;
  const id = String(tables['customer']?.[0]?.['id']);
  const held = await db.selectFrom('order_follow').selectAll().where('customer_id', '=', id).execute();
  expect(tables['order_follow']).toMatchObject(held);
  expect(tables['pick_up']).toMatchObject([{ number, code_hash: expect.stringContaining('hash') }]);
  expect(await openOrdersOf(db, { customer_id: id, visit_id: null })).toMatchObject([{ number }]);
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(120_000);
  await shop.connect({ 'remember-list': true }, stranger);
  expect(await orders(stranger)).toEqual([]);
  expect((await stranger.call('DELETE', `/api/v1/phone/orders/${mine?.id}`)).status).toBe(404);
  await phone.call('DELETE', '/api/v1/phone/me');
  expect(await db.selectFrom('order_follow').selectAll().where('customer_id', '=', id).execute()).toEqual([]);
  // The shop goes on with the order itself.
  expect(await step(number, { step: 'on-the-way' })).toBe(204);
});

test('ORD-7 the staff move an order by hand and take back one that nobody has come for', async () => {
  const number = await order('repair');
  type Listed = { orders: { id: string; number: string; step: string }[] };
  const listed = async () => ((await staff.call('GET', '/api/v1/floor/orders'))[1] as Listed).orders;
  const one = (await listed()).find((row) => row.number === number);
  const move = async (body: object) =>
    (await staff.call('PUT', `/api/v1/floor/orders/${one?.id}/step`, body))[0];
  expect(await move({ step: 'waiting-for-part' })).toBe(204);
  expect((await listed()).find((row) => row.number === number)?.step).toBe('waiting-for-part');
  expect(await move({ step: 'delivered' })).toBe(422);
  expect((await owner.call('DELETE', `/api/v1/floor/orders/${one?.id}`))[0]).toBe(204);
  expect(await move({ step: 'ready' })).toBe(404);
  const phone = await shop.connect(null);
  expect((await follow(phone, number)).json.code).toBe('code-unknown');
});
