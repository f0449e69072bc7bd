import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mailing } from '../../../shared/model/mailing.ts';
import type { CustomerMessage } from '../../../shared/model/message.ts';
import { sendMailings } from '../../../signage-server/messages/send-mailings.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { type ConsoleClient, signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let shop: Shop;
let owner: ConsoleClient;
beforeAll(async () => {
  shop = await openShop();
  owner = await signInAs(shop.server, 'owner');
});
afterAll(() => shop.server.close());

const now = () => shop.server.deps.now();

async function someone(
  purposes: Record<string, boolean> = { 'offers-by-message': true },
): Promise<PhoneClient> {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
  return await shop.connect(purposes);
}
async function setWishes(phone: PhoneClient, change: object): Promise<void> {
  const { json } = await phone.call('GET', '/api/v1/phone/choices');
  const { wishes } = (json as unknown as { choices: { wishes: object } }).choices;
  await phone.call('PUT', '/api/v1/phone/wishes', { ...wishes, ...change });
}
/** Waits until it is that hour of the shop's day: January in London is UTC. */
const at = (hour: number) => shop.wait((DAY + hour * HOUR - (now() % DAY)) % DAY);
const round = async () => {
  await sendMailings(shop.server.deps);
  await tellDue(shop.server.deps);
};
const read = async (phone: PhoneClient): Promise<string[]> => {
  const { json } = await phone.call('GET', '/api/v1/phone/messages');
  return (json as unknown as { messages: CustomerMessage[] }).messages.map(
    ({ kind, about }) => `${kind}: ${about}`,
  );
};
const draft = (change: object = {}) => ({
  text: 'Fresh pasta all week',
  topic: null,
  until: now() + 7 * DAY,
  ...change,
});
const write = async (change: object = {}, who = owner) => {
  const [status, body] = await who.call('POST', '/api/v1/mailings', draft(change));
  return { status, mailing: body as Mailing & { code?: string } };
};
const send = (id: string, who = owner) => who.call('POST', `/api/v1/mailings/${id}/send`);

test('MAIL-1 a message goes to all who agreed, each once and when they want to be told, and to nobody else', async () => {
  const agreed = await someone();
  const silent = await someone({});
  const withdrawn = await someone();
  await withdrawn.call('PUT', '/api/v1/phone/purposes/offers-by-message', { given: false, language: 'en' });
  const erased = await someone();
  await erased.call('DELETE', '/api/v1/phone/me');
  at(21);
  const { status, mailing } = await write();
  expect([status, mailing.state]).toEqual([200, 'draft']);
  await round();
  expect(await read(agreed), 'nothing before it is sent').toEqual([]);
  expect((await send(mailing.id))[0]).toBe(200);
  await round();
  expect(await read(agreed), 'not in the quiet hours').toEqual([]);
  at(12);
  await round();
  await round();
  expect(await read(agreed)).toEqual(['offer: Fresh pasta all week']);
  expect(await read(silent)).toEqual([]);
  const rows = await shop.server.storage.db
    .selectFrom('customer_message')
    .select('customer_id')
    .where('ref', '=', mailing.id)
    .execute();
  expect(rows, 'one of four agreed and is still here').toHaveLength(1);
  const [, list] = await owner.call('GET', '/api/v1/mailings');
  expect((list as { mailings: Mailing[] }).mailings[0]).toMatchObject({ state: 'sent', reached: null });
  expect((await send(mailing.id))[0], 'once').toBe(409);
});

test('MAIL-2 who has switched its topic, or all such messages, off is not told; one tap on the phone does that', async () => {
  const phone = await someone();
  const [, { topics }] = (await owner.call('GET', '/api/v1/mailings')) as [number, { topics: string[] }];
  const topic = topics[0] ?? '';
  await setWishes(phone, { topicsOff: [topic] });
  at(12);
  const about = await write({ topic, text: 'About the topic' });
  await send(about.mailing.id);
  await round();
  expect(await read(phone)).toEqual([]);
  const general = await write({ text: 'About the shop' });
  await send(general.mailing.id);
  await round();
  expect(await read(phone)).toEqual(['offer: About the shop']);
  const { json } = await phone.call('GET', '/api/v1/phone/messages');
  const [first] = (json as unknown as { messages: CustomerMessage[] }).messages;
  await phone.call('POST', `/api/v1/phone/messages/${first?.id}/stop`);
  shop.wait(8 * DAY);
  at(12);
  const again = await write({ text: 'Once more' });
  await send(again.mailing.id);
  await round();
  expect(await read(phone)).toEqual([]);
});

test('MAIL-3 a message that is stopped reaches nobody who has not been told, and wakes no phone any more', async () => {
  const phone = await someone();
  at(22);
  const { mailing } = await write({ text: 'Stop me' });
  await send(mailing.id);
  await sendMailings(shop.server.deps);
  const [status, stopped] = await owner.call('POST', `/api/v1/mailings/${mailing.id}/stop`);
  expect([status, (stopped as Mailing).state]).toEqual([200, 'stopped']);
  at(12);
  await round();
  expect(await read(phone)).toEqual([]);
  const left = await shop.server.storage.db
    .selectFrom('customer_message')
    .selectAll()
    .where('ref', '=', mailing.id)
    .where((eb) => eb.or([eb('told_at', 'is', null), eb('push_at', 'is not', null)]))
    .execute();
  expect(left).toEqual([]);
  expect((await owner.call('POST', `/api/v1/mailings/${mailing.id}/stop`))[0]).toBe(409);
  expect((await send(mailing.id))[0]).toBe(409);
});

test('MAIL-4 how many it may reach is told in full tens, and not at all below ten', async () => {
  const reach = async (query = '') => (await owner.call('GET', `/api/v1/mailings/reach${query}`))[1];
  expect(await reach()).toEqual({ people: null });
  const [, { topics }] = (await owner.call('GET', '/api/v1/mailings')) as [number, { topics: string[] }];
  const phones: PhoneClient[] = [];
  while (phones.length < 11) phones.push(await someone());
  expect(await reach()).toEqual({ people: 10 });
  const topic = topics[0] ?? '';
  // One person's choice cannot be told from the difference of two counts.
  await setWishes(phones[0] as PhoneClient, { topicsOff: [topic] });
  expect(await reach(`?topic=${encodeURIComponent(topic)}`)).toEqual({ people: 10 });
});

test('MAIL-5 a message that cannot be is refused; what has been sent is not changed; each act is on the record', async () => {
  for (const bad of [
    { text: '' },
    { text: 'x'.repeat(121) },
    { until: now() - 1 },
    { until: now() + 31 * DAY },
  ])
    expect((await write(bad)).status, JSON.stringify(bad)).toBe(422);
  expect((await write({ topic: 'Nothing of ours' })).status).toBe(404);
  const { mailing } = await write();
  const path = `/api/v1/mailings/${mailing.id}`;
  const [, changed] = await owner.call('PUT', path, draft({ text: 'Other words' }));
  expect(changed).toMatchObject({ id: mailing.id, text: 'Other words', state: 'draft' });
  await send(mailing.id);
  expect((await owner.call('PUT', path, draft()))[0]).toBe(409);
  expect((await owner.call('DELETE', path))[0]).toBe(409);
  const { mailing: other } = await write();
  expect((await owner.call('DELETE', `/api/v1/mailings/${other.id}`))[0]).toBe(204);
  expect((await send(other.id))[0]).toBe(404);
  const analyst = await signInAs(shop.server, 'analyst');
  expect((await write({}, analyst)).status).toBe(403);
  expect((await send(mailing.id, analyst))[0]).toBe(403);
  const rows = await shop.server.storage.db
    .selectFrom('audit')
    .select(['action'])
    .where('subject', '=', mailing.id)
    .execute();
  expect(rows.map(({ action }) => action)).toEqual(['mailing.write', 'mailing.write', 'mailing.send']);
});
