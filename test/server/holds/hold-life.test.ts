import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { settleHolds } from '../../../signage-server/holds/end-hold.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { readStore, saveStore } from '../../../signage-server/storage/store.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { HOUR, MINUTE, openHoldShop } from './hold-kit.ts';

type Kit = Awaited<ReturnType<typeof openHoldShop>>;
let kit: Kit;
beforeAll(async () => {
  kit = await openHoldShop();
});
afterAll(() => kit.close());
beforeEach(() => kit.clear());

const pasta = { items: [{ productId: 'pasta', quantity: 1 }] };
const all = { 'remember-list': true, 'offers-by-message': true };
const anyTime = { topicsOff: [], kindsOff: [], channels: ['phone-page'], quiet: null, perWeek: 14 };
const told = async (phone: PhoneClient): Promise<{ kind: string }[]> =>
  ((await phone.call('GET', '/api/v1/phone/messages')).json as unknown as { messages: { kind: string }[] })
    .messages;

test('HLD-10 that a hold is about to end is told once, half an hour before, and not when it is over already', async () => {
  const { deps } = kit.shop.server;
  const phone = await kit.shop.connect(all);
  expect((await phone.call('PUT', '/api/v1/phone/wishes', anyTime)).status).toBe(200);
  const [kept, freed] = [kit.newId(), kit.newId()];
  await kit.hold(phone, kept, pasta);
  await kit.hold(phone, freed, { items: [{ productId: 'vase', quantity: 1 }] });
  await kit.cancel(phone, freed);
  kit.shop.wait(90 * MINUTE - 1);
  await tellDue(deps);
  expect(await told(phone)).toEqual([]);
  kit.shop.wait(1);
  for (let round = 0; round < 3; round += 1) {
    await tellDue(deps);
    kit.shop.wait(MINUTE);
  }
  expect(await told(phone)).toMatchObject([{ kind: 'hold-ending', about: 'The pasta' }]);
});

test('HLD-10 who did not ask for messages is told nothing, and a guest neither', async () => {
  for (const purposes of [{ 'remember-list': true }, null]) {
    await kit.clear();
    const phone = await kit.shop.connect(purposes);
    await kit.hold(phone, kit.newId(), pasta);
    kit.shop.wait(100 * MINUTE);
    await tellDue(kit.shop.server.deps);
    expect((await told(phone)) ?? []).toEqual([]);
  }
  const { db } = kit.shop.server.storage;
  expect((await db.selectFrom('customer_message').select('id').execute()).length).toBeLessThanOrEqual(1);
});

test('HLD-13 what is held is in the export, and erased with its person: others can have it at once', async () => {
  const phone = await kit.shop.connect({ 'remember-list': true });
  const before = await kit.stockOf('flowers');
  const id = kit.newId();
  const own = (await kit.hold(phone, id, { items: [{ productId: 'flowers', quantity: 2 }] })).json.holds[0];
  const data = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(data.tables.hold).toMatchObject([{ id, outcome: null }]);
  expect(data.tables.hold_item).toMatchObject([{ hold_id: id, product_name: 'The flowers', quantity: 2 }]);
  expect(await kit.stockOf('flowers')).toBe(before - 2);
  expect((await phone.call('DELETE', '/api/v1/phone/me')).status).toBe(200);
  expect(await kit.stockOf('flowers')).toBe(before);
  const { db } = kit.shop.server.storage;
  for (const table of ['hold', 'pick_up'] as const)
    expect(await db.selectFrom(table).select('id').where('id', '=', id).execute()).toEqual([]);
  expect(await db.selectFrom('hold_item').select('hold_id').where('hold_id', '=', id).execute()).toEqual([]);
  const [, answer] = await kit.staff.call('POST', '/api/v1/floor/holds/hand-over', { code: own?.code });
  expect(answer).toMatchObject({ code: 'code-unknown' });
});

test('SLT-3 an order for the next open day takes a slot until it is full, waits to its end, and none is had after the cut-off', async () => {
  const { storage } = kit.shop.server;
  await storage.write(async (tx) => {
    const hours = [{ start: '09:00', end: '20:00' }];
    const week = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, hours }));
    const openingHours = { week, exceptions: [], closedPlaylistId: null };
    await saveStore(tx, { ...(await readStore(tx)), openingHours }, kit.shop.server.deps.now());
  });
  const nextDay = {
    cutOff: '16:00',
    slotMinutes: 120,
    perSlot: 1,
    pickUpPoints: ['Door', 'Counter'],
    alsoAbsent: true,
  };
  await kit.setRules({ on: true, minutes: 120, categories: [], most: 9, nextDay });
  const first = await kit.terms();
  const slot = first.nextDay?.slots[0];
  expect(first.nextDay?.cutOffAt).toBeGreaterThan(first.now);
  expect(slot).toBeDefined();
  const phone = await kit.shop.connect({ 'remember-list': true });
  const order = { items: [{ productId: 'vase', quantity: 9 }], slotFrom: slot?.from ?? 0 };
  const refused = async (wanted: object) => (await kit.hold(phone, kit.newId(), wanted)).json.code;
  expect(await refused(order)).toBe('invalid-input');
  expect(await refused({ ...order, point: 'Roof' })).toBe('invalid-input');
  expect(await refused({ ...order, point: 'Door', slotFrom: (slot?.from ?? 0) + 1 })).toBe('code-expired');
  const id = kit.newId();
  const { json } = await kit.hold(phone, id, { ...order, point: 'Door' });
  // Nine of which the shop has fewer: the rest comes with the next delivery.
  expect(json.holds).toMatchObject([{ id, point: 'Door', slot, expiresAt: slot?.until }]);
  expect(await kit.stockOf('vase')).toBe(0);
  expect((await kit.terms()).nextDay?.slots.some(({ from }) => from === slot?.from)).toBe(false);
  expect(await refused({ ...order, point: 'Door' })).toBe('code-expired');
  const second = first.nextDay?.slots[1]?.from ?? 0;
  kit.shop.wait((first.nextDay?.cutOffAt ?? 0) - first.now);
  expect(
    await refused({ items: [{ productId: 'sauce', quantity: 1 }], slotFrom: second, point: 'Door' }),
  ).toBe('code-expired');
  expect((await kit.terms()).nextDay?.slots.some(({ from }) => from === second)).toBe(false);
  // What was ordered in time is there to the end of its slot, and then free again.
  await settleHolds(kit.shop.server.deps);
  expect((await kit.holds(phone)).holds).toMatchObject([{ id, state: 'asked' }]);
  kit.shop.wait(3 * 24 * HOUR);
  await settleHolds(kit.shop.server.deps);
  expect(await kit.stockOf('vase')).toBe(5);
});
