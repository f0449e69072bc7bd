import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Floor } from '../../../shared/model/floor.ts';
import type { Ticket } from '../../../shared/model/pick-up.ts';
import type { OwnFloor } from '../../../shared/protocol/help-endpoints.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

let shop: Shop;
let owner: ConsoleClient;
let staff: ConsoleClient;
let key = '';
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
  staff = await signInAs(shop.server, 'staff');
  key = ((await owner.call('POST', '/api/v1/floor/key'))[1] as { key: string }).key;
});
afterAll(() => shop.server.close());

const tell = (order: object, bearer = key) =>
  shop.server.fetch('/api/v1/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ items: [{ name: 'A lamp', quantity: 1 }], ...order }),
  });
const type = async (code: string) => {
  const response = await shop.kiosk.call('POST', '/api/v1/display/pick-up', { code });
  return { status: response.status, json: (await response.json()) as Ticket & { code?: string } };
};
const floor = async () => (await staff.call('GET', '/api/v1/floor'))[1] as Floor;

test('PIC-1 an order comes by the key of the shop’s system or from the console, and by nothing else', async () => {
  expect((await tell({ number: '1001', code: 'LAMP22' })).status).toBe(200);
  expect((await tell({ number: '1002', code: 'LAMP23' }, 'x'.repeat(43))).status).toBe(401);
  expect((await tell({ number: '1001', code: 'LAMP24' })).status).toBe(409);
  expect((await tell({ number: '1003', code: 'LAMP22' })).status).toBe(409);
  expect((await tell({ number: '1004', code: '12' })).status).toBe(422);
  const made = { number: '1005', code: 'VASE55', kind: 'return', items: [{ name: 'A vase', quantity: 1 }] };
  expect((await staff.call('POST', '/api/v1/floor/orders', made))[0]).toBe(200);
  const [, listed] = await staff.call('GET', '/api/v1/floor/orders');
  expect(JSON.stringify(listed)).not.toContain('VASE55');
  expect((listed as { orders: { number: string }[] }).orders.map(({ number }) => number).sort()).toEqual([
    '1001',
    '1005',
  ]);
});

test('PIC-2 a code works once, at a kiosk, and draws a number that names nobody', async () => {
  expect((await type('NOSUCH')).json.code).toBe('code-unknown');
  const drawn = await type('lamp22');
  expect(drawn).toMatchObject({ status: 200, json: { ticket: 'A01', state: 'waiting', ahead: 0 } });
  expect(JSON.stringify(drawn.json)).not.toMatch(/1001|lamp/i);
  expect((await type('LAMP22')).json.code).toBe('link-used');
  expect((await type('VASE55')).json).toMatchObject({ ticket: 'A02', kind: 'return', ahead: 1 });
  expect((await floor()).pickUps).toMatchObject([
    { ticket: 'A01', number: '1001', place: 'Aisle 3', items: [{ name: 'A lamp', quantity: 1 }] },
    { ticket: 'A02', number: '1005' },
  ]);
});

test('PIC-3 the queue moves as the staff serve it, and another kiosk is not told of it', async () => {
  const [first] = (await floor()).pickUps;
  const act = async (what: string) =>
    (await staff.call('POST', `/api/v1/floor/pick-up/${first?.id}`, { act: what }))[0];
  const state = async (ticket: string) =>
    (await (await shop.kiosk.call('GET', `/api/v1/display/pick-up/${ticket}`)).json()) as Ticket;
  expect(await act('done')).toBe(409);
  expect(await act('take')).toBe(204);
  expect([(await state('A01')).state, (await state('A02')).ahead]).toEqual(['served', 0]);
  expect((await shop.wall.call('GET', '/api/v1/display/pick-up/A01')).status).toBe(404);
  expect(await act('done')).toBe(204);
  expect((await state('A01')).state).toBe('closed');
  expect(await act('take')).toBe(409);
  expect((await floor()).pickUps.map(({ ticket }) => ticket)).toEqual(['A02']);
});

test('PIC-4 typed during a visit, the ticket is on its phone as well, with the same state', async () => {
  await tell({ number: '2001', code: 'PHONES' });
  const phone = await shop.connect(null);
  const own = async () =>
    ((await phone.call('GET', '/api/v1/phone/floor')).json as unknown as OwnFloor).ticket;
  expect(await own()).toBeNull();
  await type('PHONES');
  expect(await own()).toMatchObject({ ticket: 'A03', state: 'waiting' });
  const [order] = (await floor()).pickUps.filter(({ ticket }) => ticket === 'A03');
  await staff.call('POST', `/api/v1/floor/pick-up/${order?.id}`, { act: 'take' });
  expect(await own()).toMatchObject({ state: 'served' });
});
