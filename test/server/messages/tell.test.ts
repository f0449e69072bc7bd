import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CustomerMessage } from '../../../shared/model/message.ts';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { type Telling, tell, untell } from '../../../signage-server/messages/tell.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { deleteMessagesBefore } from '../../../signage-server/storage/messages.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());

const now = () => shop.server.deps.now();
const due = () => tellDue(shop.server.deps);

interface Person {
  phone: PhoneClient;
  customerId: string;
}

async function someone(purposes: Record<string, boolean> = { 'offers-by-message': true }): Promise<Person> {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
  const phone = await shop.connect(purposes);
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: { customer: { id: string }[] };
  };
  return { phone, customerId: tables.customer[0]?.id ?? '' };
}

/** Waits until it is that hour of the shop's day: January in London is UTC. */
function at(hour: number): void {
  shop.wait((DAY + hour * HOUR - (now() % DAY)) % DAY);
}

const put = (customerId: string, extra: Partial<Telling> = {}) =>
  shop.server.storage.write((tx) =>
    tell(tx, {
      customerId,
      kind: 'price-drop',
      topic: null,
      ref: 'pasta',
      about: 'The pasta',
      at: now(),
      until: now() + 7 * DAY,
      ...extra,
    }),
  );

async function read({ phone }: Person, path = ''): Promise<CustomerMessage[]> {
  const { json } = await phone.call(path ? 'POST' : 'GET', `/api/v1/phone/messages${path}`);
  return (json as unknown as { messages: CustomerMessage[] }).messages;
}

async function setWishes({ phone }: Person, change: object): Promise<void> {
  const { json } = await phone.call('GET', '/api/v1/phone/choices');
  const { wishes } = (json as unknown as { choices: OwnChoices }).choices;
  await phone.call('PUT', '/api/v1/phone/wishes', { ...wishes, ...change });
}

const held = (customerId: string) =>
  shop.server.storage.db
    .selectFrom('customer_message')
    .selectAll()
    .where('customer_id', '=', customerId)
    .execute();

test('VIS-22 somebody is told once of each thing, sees it on their own phone, and no kiosk hears of it', async () => {
  const person = await someone();
  at(12);
  expect(await put(person.customerId)).toBe(true);
  await due();
  await due();
  expect(await put(person.customerId), 'of one thing once, ever').toBe(false);
  const told = await read(person);
  expect(told).toMatchObject([{ kind: 'price-drop', about: 'The pasta', topic: null, seen: false }]);
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('price-drop');
  expect(await read(person, '/seen')).toMatchObject([{ seen: true }]);
  expect(await read(await someone()), 'another person').toEqual([]);
});

test('VIS-22 nothing is put down for who does not want it, and withdrawing deletes what was', async () => {
  const nobody = await someone({ 'remember-list': true });
  expect(await put(nobody.customerId)).toBe(false);
  expect(await held(nobody.customerId)).toEqual([]);
  const person = await someone();
  await setWishes(person, { channels: [] });
  expect(await put(person.customerId), 'no channel').toBe(false);
  await setWishes(person, { channels: ['kiosk'] });
  expect(await put(person.customerId), 'a channel of others').toBe(false);
  await setWishes(person, { channels: ['phone-page'], topicsOff: ['jars'] });
  expect(await put(person.customerId, { topic: 'jars', kind: 'offer' }), 'a topic that is off').toBe(false);
  expect(await put(person.customerId)).toBe(true);
  const off = { given: false, language: 'en' };
  await person.phone.call('PUT', '/api/v1/phone/purposes/offers-by-message', off);
  expect(await held(person.customerId)).toEqual([]);
  expect((await person.phone.call('GET', '/api/v1/phone/messages')).json).toEqual({
    given: false,
    messages: [],
  });
});

test('VIS-22 quiet hours and the weekly limit put a message off; its end, and taking it back, end it', async () => {
  const person = await someone();
  await setWishes(person, { perWeek: 1 });
  at(22);
  await put(person.customerId, { ref: 'a' });
  await put(person.customerId, { ref: 'late', until: now() + HOUR });
  await due();
  expect(await read(person)).toEqual([]);
  shop.wait(11 * HOUR);
  await due();
  expect((await read(person)).length, 'in the morning').toBe(1);
  expect(await held(person.customerId), 'what was over is gone').toHaveLength(1);
  await put(person.customerId, { ref: 'b', until: now() + 30 * DAY });
  await put(person.customerId, { ref: 'c' });
  const c = { customerId: person.customerId, kind: 'price-drop' as const, ref: 'c' };
  expect(await shop.server.storage.write((tx) => untell(tx, c))).toBe(true);
  expect(await shop.server.storage.write((tx) => untell(tx, c))).toBe(false);
  await due();
  expect(await read(person), 'one a week').toHaveLength(1);
  shop.wait(8 * DAY);
  await due();
  expect((await read(person)).length, 'the week after').toBe(2);
  await put(person.customerId, { ref: 'ahead', at: now() + DAY });
  await due();
  expect(await read(person), 'not before its time').toHaveLength(2);
});

test('VIS-23 one tap stops a topic, or of what was asked for its kind, from the next decision on', async () => {
  const person = await someone();
  await setWishes(person, { perWeek: 14 });
  at(12);
  await put(person.customerId, { ref: 'x', kind: 'offer', topic: 'jars' });
  await put(person.customerId, { ref: 'y' });
  await put(person.customerId, { ref: 'waits', at: now() + HOUR });
  await due();
  for (const { id } of await read(person)) await read(person, `/${id}/stop`);
  expect(await read(person)).toEqual([]);
  shop.wait(2 * HOUR);
  await due();
  expect(await held(person.customerId), 'also what waited').toEqual([]);
  expect(await put(person.customerId, { ref: 'z', kind: 'offer', topic: 'jars' })).toBe(false);
  expect(await put(person.customerId, { ref: 'z' })).toBe(false);
  expect(await put(person.customerId, { ref: 'z', kind: 'hold-ending' }), 'the rest goes on').toBe(true);
  const other = await someone();
  const [row] = await held(person.customerId);
  expect((await other.phone.call('POST', `/api/v1/phone/messages/${row?.id}/stop`)).json.code).toBe(
    'not-found',
  );
});

test('VIS-24 messages are in the export, gone with the person, and forgotten after 30 days', async () => {
  const person = await someone();
  at(12);
  await put(person.customerId);
  await due();
  const { tables } = (await person.phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: { customer_message: unknown[] };
  };
  expect(tables.customer_message).toMatchObject(await held(person.customerId));
  await shop.server.storage.write((tx) => deleteMessagesBefore(tx, now() - 1));
  expect(await held(person.customerId)).toHaveLength(1);
  shop.wait(30 * DAY);
  await shop.server.storage.write((tx) => deleteMessagesBefore(tx, now() - 1));
  expect(await held(person.customerId)).toEqual([]);
  const second = await someone();
  await put(second.customerId);
  await second.phone.call('DELETE', '/api/v1/phone/me');
  expect(await held(second.customerId)).toEqual([]);
});
