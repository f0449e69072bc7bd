import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { type Telling, tell } from '../../../signage-server/messages/tell.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { pushDue } from '../../../signage-server/push/push-due.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { PushReceiver } from '../../support/push-receiver.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let shop: Shop;
let service: PushReceiver;
let phone: PhoneClient;
let customerId: string;

beforeAll(async () => {
  shop = await openShop({ PUSH_NETWORKS: '127.0.0.0/8' });
  service = await new PushReceiver().open();
});
afterAll(async () => {
  await service.close();
  await shop.server.close();
});
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  // Noon, a day on: no quiet hours.
  shop.wait(DAY + (12 * HOUR - (now() % DAY)));
  phone = await shop.connect({ 'offers-by-message': true });
  const { json } = await phone.call('GET', '/api/v1/phone/export');
  const { tables } = json as unknown as { tables: { customer: { id: string }[] } };
  customerId = tables.customer[0]?.id ?? '';
  service.pushed.length = 0;
  service.status = 201;
});

const now = () => shop.server.deps.now();
const subscribe = (subscription: object = service.subscription()) =>
  phone.call('PUT', '/api/v1/phone/push', subscription);
const addresses = () => shop.server.storage.db.selectFrom('push_address').selectAll().execute();
const deliver = async () => {
  await tellDue(shop.server.deps);
  await pushDue(shop.server.deps);
};
const put = (extra: Partial<Telling> = {}) =>
  shop.server.storage.write((tx) =>
    tell(tx, {
      customerId,
      kind: 'back-in-stock',
      topic: null,
      ref: 'pasta',
      about: 'The pasta',
      at: now(),
      until: now() + 7 * DAY,
      ...extra,
    }),
  );

async function wishes(change: object = {}): Promise<OwnChoices['wishes']> {
  const read = async () =>
    (await phone.call('GET', '/api/v1/phone/choices')).json as unknown as { choices: OwnChoices };
  await phone.call('PUT', '/api/v1/phone/wishes', { ...(await read()).choices.wishes, ...change });
  return (await read()).choices.wishes;
}

test('PSH-3 a phone that was switched on is woken once, sealed, and told no more than that there is something', async () => {
  expect((await phone.call('GET', '/api/v1/phone/push')).json).toMatchObject({ on: false });
  await put({ ref: 'before' });
  await deliver();
  expect(service.pushed, 'off until it is switched on').toEqual([]);
  expect((await subscribe()).json).toMatchObject({ on: true });
  expect((await wishes()).channels).toEqual(['phone-page', 'web-push']);
  await put();
  await deliver();
  await deliver();
  const [pushed, ...more] = service.pushed;
  expect(more).toEqual([]);
  expect(pushed?.notice).toEqual({ topic: null, stop: expect.stringMatching(/^[\w-]+\.[\w-]+$/) });
  expect(pushed?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    ttl: '86400',
    authorization: expect.stringMatching(/^vapid t=\S+, k=\S+$/),
  });
  expect(pushed?.sealed.toString('latin1')).not.toContain('topic');
});

test('PSH-3 the topic is named, unless anything delicate is in it', async () => {
  await subscribe();
  await wishes({ perWeek: 14 });
  await shop.server.storage.write((tx) =>
    saveProducts(tx, [product('test-kit', { category: 'pharmacy', sensitive: true })], now()),
  );
  await put({ kind: 'offer', topic: 'jars', ref: 'a' });
  await put({ kind: 'offer', topic: 'pharmacy', ref: 'b' });
  await deliver();
  const topics = service.pushed.map(({ notice }) => (notice as { topic: string | null }).topic);
  expect(topics.sort()).toEqual(['jars', null]);
});

test('PSH-4 an address must be public https, with a key that is one; a guest and who wants no messages have none', async () => {
  const good = service.subscription();
  for (const [endpoint, code] of [
    ['http://192.168.1.4/push', 'address-refused'],
    ['https://10.0.0.1/push', 'address-refused'],
    ['https://[::1]/push', 'address-refused'],
    ['http://push.example/x', 'address-refused'],
    ['https://name:word@push.example/x', 'address-refused'],
    ['ftp://push.example/x', 'invalid-input'],
    ['nonsense', 'invalid-input'],
  ])
    expect((await subscribe({ ...good, endpoint })).json.code, endpoint).toBe(code);
  const p256dh = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url');
  expect((await subscribe({ ...good, keys: { ...good.keys, p256dh } })).json.code).toBe('invalid-input');
  await phone.call('PUT', '/api/v1/phone/purposes/offers-by-message', { given: false, language: 'en' });
  expect((await subscribe(good)).json.code).toBe('precondition-missing');
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  phone = await shop.connect(null);
  expect((await subscribe(good)).json.code).toBe('precondition-missing');
  expect((await addresses()).filter((row) => row.customer_id === customerId)).toEqual([]);
});

test('PSH-4 a name that leads into the shop’s own network is not called, and its address goes', async () => {
  await subscribe({ ...service.subscription(), endpoint: 'https://localhost:1/push' });
  await shop.server.storage.write((tx) =>
    tx
      .updateTable('push_address')
      .set({ endpoint: 'https://[::1]:1/push' })
      .where('customer_id', '=', customerId)
      .execute(),
  );
  await put();
  await deliver();
  expect((await addresses()).filter((row) => row.customer_id === customerId)).toEqual([]);
});

test.each([404, 410])(
  'PSH-5 an address that is gone (%i) is deleted; the message stays on the page',
  async (status) => {
    await subscribe();
    service.status = status;
    await put();
    await deliver();
    expect((await addresses()).filter((row) => row.customer_id === customerId)).toEqual([]);
    shop.wait(DAY);
    await deliver();
    expect(service.pushed).toHaveLength(1);
    const { json } = await phone.call('GET', '/api/v1/phone/messages');
    expect(json).toMatchObject({ messages: [{ about: 'The pasta' }] });
  },
);

test('PSH-5 a service that is busy is asked again, five times at the most; what was seen meanwhile wakes nobody', async () => {
  await subscribe();
  service.status = 503;
  await put();
  for (let round = 0; round < 8; round += 1) {
    await deliver();
    shop.wait(2 * HOUR);
    // Two hours on it is night, in the end: the phone stays quiet by itself then.
    if (now() % DAY > 18 * HOUR) shop.wait(16 * HOUR);
  }
  expect(service.pushed).toHaveLength(5);
  await put({ ref: 'second' });
  await deliver();
  await phone.call('POST', '/api/v1/phone/messages/seen');
  shop.wait(HOUR);
  await deliver();
  expect(service.pushed).toHaveLength(6);
});

test('PSH-6 withdrawing, switching the channel off and erasing delete the address at once', async () => {
  const mine = async () => (await addresses()).filter((row) => row.customer_id === customerId);
  await subscribe();
  expect(await mine()).toHaveLength(1);
  const { json } = await phone.call('GET', '/api/v1/phone/export');
  expect(json).toMatchObject({
    tables: { push_address: [{ endpoint: service.subscription().endpoint, auth: '(secret of your phone)' }] },
  });
  await wishes({ channels: ['phone-page'] });
  expect(await mine()).toEqual([]);
  await subscribe();
  await phone.call('PUT', '/api/v1/phone/purposes/offers-by-message', { given: false, language: 'en' });
  expect(await mine()).toEqual([]);
  await phone.call('PUT', '/api/v1/phone/purposes/offers-by-message', { given: true, language: 'en' });
  await subscribe();
  await phone.call('DELETE', '/api/v1/phone/me');
  expect(await mine()).toEqual([]);
});

test('PSH-7 a notification’s own token stops more of it, signed out; a made-up one stops nothing', async () => {
  await subscribe();
  await wishes({ perWeek: 14 });
  await put({ kind: 'offer', topic: 'jars', ref: 'a' });
  await deliver();
  const stop = (service.pushed[0]?.notice as { stop: string } | undefined)?.stop ?? '';
  const nobody = new PhoneClient(shop.server);
  const ask = (token: string) => nobody.call('POST', '/api/v1/messages/stop', { token });
  expect((await ask(`${stop.split('.')[0]}.AAAA`)).json.code).toBe('not-found');
  expect((await wishes()).topicsOff).toEqual([]);
  expect((await ask(stop)).status).toBe(204);
  expect((await ask(stop)).status, 'again is no harm').toBe(204);
  expect((await wishes()).topicsOff).toEqual(['jars']);
  expect(await put({ kind: 'offer', topic: 'jars', ref: 'b' })).toBe(false);
});
