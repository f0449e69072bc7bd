import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PassKey, passStep, passText } from '../../../shared/consent/pass.ts';
import type { ShopEvent } from '../../../shared/model/shop-event.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
type PhoneEvents = Answer<typeof eventEndpoints.phoneEvents>;
let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const now = () => shop.server.deps.now();
const draft = (more: Partial<ShopEvent> = {}) => ({
  title: 'Cheese and wine',
  text: 'Six of each.',
  place: 'At the counter',
  startsAt: now() + 3 * DAY,
  endsAt: now() + 3 * DAY + 2 * HOUR,
  capacity: 2,
  opensAt: null,
  earlyFrom: null,
  ...more,
});
async function make(more: Partial<ShopEvent> = {}): Promise<ShopEvent> {
  const [status, event] = await owner.call('POST', '/api/v1/events', draft(more));
  expect(status).toBe(200);
  return event as ShopEvent;
}
const seen = async (phone: PhoneClient, id: string) => {
  const { json } = await phone.call('GET', '/api/v1/phone/events');
  return (json as unknown as PhoneEvents).events.find((event) => event.id === id);
};
const book = (phone: PhoneClient, id: string, remind = false) =>
  phone.call('PUT', `/api/v1/phone/events/${id}/seat`, { remind });
/** Somebody new who is remembered; their visit is over. */
async function somebody(purposes: Record<string, boolean> = { 'remember-list': true }): Promise<PhoneClient> {
  const phone = new PhoneClient(shop.server);
  await shop.connect(purposes, phone);
  await phone.call('POST', '/api/v1/phone/end');
  shop.wait(30_000);
  return phone;
}
async function messages(): Promise<string[][]> {
  await tellDue(shop.server.deps);
  const rows = await shop.server.storage.db.selectFrom('customer_message').selectAll().execute();
  return rows.flatMap(({ kind, about, told_at }) => (told_at === null ? [] : [[kind, about]]));
}

test('EVT-5 an event is booked on the phone, filled to what fits and no further, given back, and its guest is let in once by staff', async () => {
  const { id, startsAt } = await make();
  const [ada, bob, cay] = [await somebody(), await somebody(), await somebody()];
  expect(await seen(ada, id)).toMatchObject({ title: 'Cheese and wine', hasRoom: true, seat: null });
  for (const phone of [ada, bob, cay]) expect((await book(phone, id)).status).toBe(200);
  const seat = (await seen(ada, id))?.seat;
  expect(seat).toMatchObject({ state: 'booked', remind: false, checkedInAt: null });
  expect(await seen(cay, id)).toMatchObject({ hasRoom: false, seat: { state: 'waiting', code: null } });
  await book(ada, id);
  expect((await seen(ada, id))?.seat).toEqual(seat);
  expect((await bob.call('DELETE', `/api/v1/phone/events/${id}/seat`)).status).toBe(200);
  expect((await seen(cay, id))?.seat).toMatchObject({ state: 'booked' });
  const [, listed] = await owner.call('GET', '/api/v1/events');
  expect((listed as { events: object[] }).events).toMatchObject([
    { booked: null, waiting: null, came: null, full: true },
  ]);

  const letIn = (code: unknown, who = owner) => who.call('POST', '/api/v1/floor/events/check-in', { code });
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await letIn(seat?.code, viewer))[0]).toBe(403);
  expect((await letIn('cheese'))[0]).toBe(422);
  expect(await letIn(seat?.code)).toMatchObject([422, { code: 'precondition-missing' }]);
  shop.wait(startsAt - now());
  expect(await letIn(seat?.code)).toMatchObject([200, { title: 'Cheese and wine' }]);
  expect((await letIn(seat?.code))[1]).toMatchObject({ code: 'link-used' });
  expect((await seen(ada, id))?.seat?.checkedInAt).toBe(now());
  const rows = JSON.stringify(await shop.server.storage.db.selectFrom('event_seat').selectAll().execute());
  expect(rows).not.toContain(seat?.code);
});

test('EVT-6 whoever shows their pass to a kiosk while the doors are open is checked in, and only their own phone says so', async () => {
  const { id, startsAt } = await make();
  const phone = await somebody();
  await book(phone, id);
  const { pass } = (await phone.call('POST', '/api/v1/phone/pass')).json as unknown as { pass: PassKey };
  const show = () =>
    shop.kiosk.call('POST', '/api/v1/display/visit/pass', { pass: passText(pass, passStep(now())) });
  expect((await show()).status).toBe(200);
  await phone.call('POST', '/api/v1/phone/match');
  expect((await seen(phone, id))?.seat?.checkedInAt).toBeNull();
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(startsAt - now());
  expect((await show()).status).toBe(200);
  const letInAt = now();
  await phone.call('POST', '/api/v1/phone/match');
  expect((await seen(phone, id))?.seat?.checkedInAt).toBe(letInAt);
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('Cheese');
});

test('EVT-7 those who collect points may book earlier where the shop says so, and nobody else earlier than that', async () => {
  const opensAt = now() + DAY;
  const { id } = await make({ opensAt, earlyFrom: opensAt - HOUR });
  const [member, other] = [await somebody(), await somebody()];
  await member.call('POST', '/api/v1/phone/points');
  expect((await seen(member, id))?.bookableFrom).toBe(opensAt - HOUR);
  expect((await seen(other, id))?.bookableFrom).toBe(opensAt);
  expect((await book(member, id)).json.code).toBe('not-allowed');
  shop.wait(opensAt - HOUR - now());
  expect((await book(other, id)).json.code).toBe('not-allowed');
  expect((await book(member, id)).status).toBe(200);
  shop.wait(HOUR);
  expect((await book(other, id)).status).toBe(200);
});

test('EVT-8 a reminder comes a day before to who chose it, once, and to nobody who gave the place back or gets no messages', async () => {
  const { id, startsAt } = await make({
    capacity: 9,
    startsAt: now() + 3 * DAY + 2 * HOUR,
    endsAt: now() + 4 * DAY,
    title: 'Late opening',
  });
  const given = { 'offers-by-message': true };
  const [asked, silent, gone] = [await somebody(given), await somebody(given), await somebody(given)];
  const deaf = await somebody();
  expect((await book(deaf, id, true)).json.code).toBe('precondition-missing');
  for (const phone of [asked, gone]) expect((await book(phone, id, true)).status).toBe(200);
  await book(silent, id, false);
  await gone.call('DELETE', `/api/v1/phone/events/${id}/seat`);
  await book(asked, id, false);
  await book(asked, id, true);
  const { choices } = (await asked.call('GET', '/api/v1/phone/choices')).json as unknown as {
    choices: { wishes: object };
  };
  const wishes = { ...choices.wishes, quiet: null };
  expect((await asked.call('PUT', '/api/v1/phone/wishes', wishes)).status).toBe(200);
  const reminders = async () => (await messages()).filter(([, about]) => about === 'Late opening');
  shop.wait(startsAt - DAY - now() - 1);
  expect(await reminders()).toEqual([]);
  shop.wait(1);
  expect(await reminders()).toEqual([['event-soon', 'Late opening']]);
  shop.wait(HOUR);
  expect(await reminders()).toHaveLength(1);
});

test('EVT-9 what is called off lets nobody book or in, and comes back with its places by undo', async () => {
  const { id } = await make({ title: 'Wine' });
  const [ada, bob] = [await somebody({ 'offers-by-message': true }), await somebody()];
  await book(ada, id, true);
  expect((await owner.call('POST', `/api/v1/events/${id}/cancel`))[0]).toBe(200);
  expect(await seen(ada, id)).toMatchObject({ cancelled: true });
  expect(await seen(bob, id)).toBeUndefined();
  expect((await book(bob, id)).json.code).toBe('code-expired');
  const waiting = async () => {
    const rows = await shop.server.storage.db.selectFrom('customer_message').selectAll().execute();
    return rows.filter(({ about }) => about === 'Wine').map(({ kind }) => kind);
  };
  expect(await waiting()).toEqual(['event-off']);
  expect((await owner.call('POST', `/api/v1/events/${id}/resume`))[0]).toBe(200);
  expect(await waiting()).toEqual(['event-soon']);
  expect(await seen(ada, id)).toMatchObject({ cancelled: false, seat: { state: 'booked' } });
  expect((await book(bob, id)).status).toBe(200);
});

test('EVT-10 events that cannot be are refused, guests are asked to be remembered, and a place is in the export and gone after erasure', async () => {
  for (const wrong of [
    { endsAt: now() },
    { startsAt: now() - HOUR },
    { capacity: 0 },
    { title: ' ' },
    { opensAt: now() + 5 * DAY },
    { earlyFrom: now() },
    { opensAt: now() + DAY, earlyFrom: now() + 2 * DAY },
  ])
    expect([wrong, (await owner.call('POST', '/api/v1/events', draft(wrong)))[0]]).toEqual([wrong, 422]);
  const viewer = await signInAs(shop.server, 'viewer');
  expect((await viewer.call('POST', '/api/v1/events', draft()))[0]).toBe(403);
  const { id } = await make();
  const guest = await shop.connect(null);
  expect(await seen(guest, id)).toMatchObject({ seat: null });
  expect((await book(guest, id)).json.code).toBe('precondition-missing');
  await guest.call('POST', '/api/v1/phone/end');
  const phone = await somebody();
  await book(phone, id);
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(tables.event_seat).toMatchObject([{ event_id: id, state: 'booked' }]);
  await phone.call('DELETE', '/api/v1/phone/me');
  const rows = await shop.server.storage.db.selectFrom('event_seat').selectAll().execute();
  expect(rows.filter(({ event_id }) => event_id === id)).toEqual([]);
});
