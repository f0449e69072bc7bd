import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { remindOfIdleLists } from '../../../signage-server/lists/remind-idle.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const all = { 'remember-list': true, 'offers-by-message': true };
const anyTime = { topicsOff: [], kindsOff: [], channels: ['phone-page'], quiet: null, perWeek: 14 };
let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await end();
  shop.wait(30 * 24 * HOUR);
  expect(await remindAfter(24)).toBe(204);
});

const remindAfter = async (remindAfterHours: number | null) =>
  (await owner.call('PUT', '/api/v1/basket-rules', { remindAfterHours }))[0];
const end = () => shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
const put = (productId: string, quantity = 1) =>
  shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId, quantity });
/** Some hours pass, with every round that the server makes meanwhile. */
async function pass(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    shop.wait(HOUR);
    await remindOfIdleLists(shop.server.deps);
    await tellDue(shop.server.deps);
  }
}
const reminders = async (phone: PhoneClient) => {
  const { json } = await phone.call('GET', '/api/v1/phone/messages');
  const { messages = [] } = json as unknown as { messages?: { kind: string; about: string }[] };
  const told = messages.filter(({ kind }) => kind === 'basket-waiting');
  for (const { about } of told) expect(about).toMatch(/^The /);
  return told.length;
};
/** Somebody who wants messages at any hour, has put something on their list, and left. */
async function leave(purposes: Record<string, boolean> = all, phone?: PhoneClient): Promise<PhoneClient> {
  const connected = await shop.connect(purposes, phone);
  await connected.call('PUT', '/api/v1/phone/wishes', anyTime);
  await put('pasta');
  await end();
  return connected;
}

test('IDL-1 a list left alone is reminded of once, after the hours that the shop has set, and then never again', async () => {
  const phone = await leave();
  await pass(23);
  expect(await reminders(phone)).toBe(0);
  await pass(1);
  expect(await reminders(phone)).toBe(1);
  await pass(24 * 9);
  expect(await reminders(phone)).toBe(1);
});

test('IDL-2 coming back without changing it is silence still; changed and left again it is reminded of once more', async () => {
  const phone = await leave();
  await pass(25);
  expect(await reminders(phone)).toBe(1);
  await shop.connect(all, phone);
  await end();
  await pass(48);
  expect(await reminders(phone)).toBe(1);
  await shop.connect(all, phone);
  await put('vase');
  await pass(0);
  await end();
  await pass(23);
  expect(await reminders(phone)).toBe(1);
  await pass(2);
  expect(await reminders(phone)).toBe(2);
});

test('IDL-3 nobody is reminded who did not ask for messages, has an empty list, or whose list is not kept', async () => {
  const silent = await leave({ 'remember-list': true });
  const emptied = await shop.connect(all);
  await emptied.call('PUT', '/api/v1/phone/wishes', anyTime);
  await put('pasta');
  await put('pasta', 0);
  await end();
  const unkept = await leave({ 'offers-by-message': true });
  await pass(60);
  for (const phone of [silent, emptied, unkept]) expect(await reminders(phone)).toBe(0);
});

test('IDL-3 a shop that has set nothing, or that takes it back, reminds nobody; nonsense is refused', async () => {
  expect(await remindAfter(null)).toBe(204);
  const phone = await leave();
  await pass(60);
  expect(await reminders(phone)).toBe(0);
  for (const hours of [0, 337, 1.5]) expect(await remindAfter(hours)).toBe(422);
  const staff = await signInAs(shop.server, 'staff');
  expect((await staff.call('PUT', '/api/v1/basket-rules', { remindAfterHours: 5 }))[0]).toBe(403);
});

test('IDL-4 quiet hours and the cap of messages hold for it as for any other', async () => {
  const phone = await leave();
  await phone.call('PUT', '/api/v1/phone/wishes', { ...anyTime, quiet: { from: '00:00', until: '23:59' } });
  await pass(30);
  expect(await reminders(phone)).toBe(0);
  await phone.call('PUT', '/api/v1/phone/wishes', { ...anyTime, kindsOff: ['basket-waiting'] });
  await pass(48);
  expect(await reminders(phone)).toBe(0);
});
