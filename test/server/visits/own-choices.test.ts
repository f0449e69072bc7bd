import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { Purpose } from '../../../shared/model/visit.ts';
import { insertPurchases } from '../../../signage-server/storage/purchases.ts';
import { messageHeldBack } from '../../../signage-server/visits/message-gate.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

const DAY = 86_400_000;

let shop: Shop;
let claims = 0;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  // The limit of claims per address keeps its own clock: a fresh shop for every few tests stays below it.
  if (claims > 0) {
    await shop.server.close();
    shop = await openShop();
  }
  claims += 1;
});

const now = () => shop.server.deps.now();
const look = (productId: string) => shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId });
const put = (phone: PhoneClient, id: string, quantity = 1) =>
  phone.call('PUT', `/api/v1/phone/list/${id}`, { quantity });
const end = (phone: PhoneClient) => phone.call('POST', '/api/v1/phone/end');
const idsOf = (suggestions: readonly { product: { id: string } }[] | undefined) =>
  (suggestions ?? []).map(({ product }) => product.id);

async function choices(phone: PhoneClient): Promise<OwnChoices> {
  return ((await phone.call('GET', '/api/v1/phone/choices')).json as unknown as { choices: OwnChoices })
    .choices;
}

async function again(phone: PhoneClient): Promise<void> {
  await end(phone);
  shop.wait(7 * DAY);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
}

async function customerOf(phone: PhoneClient): Promise<string> {
  const { tables } = (await phone.call('GET', '/api/v1/phone/export')).json as unknown as {
    tables: { customer: { id: string }[] };
  };
  return tables.customer[0]?.id ?? '';
}

async function buy(shopper: string, productId: string, visits: number): Promise<void> {
  const rows = Array.from({ length: visits }, (_, n) => ({
    id: `${shopper}-${productId}-${n}`,
    basketId: `b-${productId}-${n}`,
    shopper,
    productId,
    quantity: 1,
    at: now() - (n + 1) * 30 * DAY,
    isSample: false,
  }));
  await shop.server.storage.write((tx) => insertPurchases(tx, rows));
}

async function addProfile(phone: PhoneClient, kind: string, name: string): Promise<string> {
  const { json } = await phone.call('POST', '/api/v1/phone/profiles', { kind, name });
  const { profiles } = (json as unknown as { choices: OwnChoices }).choices;
  return profiles.find((profile) => profile.name === name)?.id ?? '';
}
const shopFor = (phone: PhoneClient, profileId: string | null) =>
  phone.call('PUT', '/api/v1/phone/shopping-for', { profileId });

test.each(Purpose.options)('VIS-14 %s alone changes only its own behaviour', async (purpose) => {
  const phone = await shop.connect({ [purpose]: true });
  const customerId = await customerOf(phone);
  await buy(customerId, 'vase', 3);
  await look('pasta');
  await put(phone, 'pasta');
  for (let visit = 0; visit < 3; visit++) await again(phone);
  const [mine, kiosk, own] = [await shop.phoneVisit(phone), await shop.kioskVisit(), await choices(phone)];
  const gate = await shop.server.storage.write((tx) =>
    messageHeldBack(tx, customerId, { channel: 'phone-page', topic: null }, [], Date.UTC(2027, 0, 20, 12)),
  );
  expect({
    list: mine.list.length > 0,
    history: own.learned.some(({ from }) => from === 'visit'),
    bought: mine.suggestions.some(({ reason }) => reason.rule === 'bought-before'),
    kiosk: (kiosk?.suggestions ?? []).some(({ contentClass }) => contentClass === 'L3'),
    message: gate === null,
    rhythm: own.rhythm !== null,
  }).toEqual({
    list: purpose === 'remember-list',
    history: purpose === 'recommend-from-history',
    bought: purpose === 'recommend-from-purchases',
    kiosk: false,
    message: purpose === 'offers-by-message',
    rhythm: purpose === 'visit-rhythm',
  });
});

test('VIS-15 what was bought is on the own phone alone, and withdrawing makes it nobody’s', async () => {
  const phone = await shop.connect({ 'recommend-from-purchases': true, 'show-on-shared-screen': true });
  const customerId = await customerOf(phone);
  await buy(customerId, 'vase', 4);
  expect((await shop.phoneVisit(phone)).suggestions).toMatchObject([
    { product: { id: 'vase' }, contentClass: 'L3', reason: { rule: 'bought-before', visits: 4 } },
  ]);
  expect((await shop.kioskVisit())?.suggestions).toEqual([]);
  await phone.call('PUT', '/api/v1/phone/purposes/recommend-from-purchases', {
    given: false,
    language: 'en',
  });
  expect((await shop.phoneVisit(phone)).suggestions).toEqual([]);
  const bought = await shop.server.storage.db.selectFrom('purchase').select(['shopper']).execute();
  expect(bought).toHaveLength(4);
  expect(bought.every(({ shopper }) => shopper === null)).toBe(true);
});

test.each(['not-me', 'gift', 'do-not-use'] as const)(
  'VIS-16 “%s” holds from the next decision on',
  async (kind) => {
    const phone = await shop.connect({ 'recommend-from-history': true, 'recommend-from-purchases': true });
    await look('flowers');
    await buy(await customerOf(phone), 'sauce', 2);
    await again(phone);
    expect(idsOf((await shop.phoneVisit(phone)).suggestions).sort()).toEqual(['sauce', 'vase']);
    for (const id of ['flowers', 'sauce'])
      expect((await phone.call('PUT', `/api/v1/phone/corrections/${id}`, { kind })).status).toBe(200);
    expect((await shop.phoneVisit(phone)).suggestions).toEqual([]);
    expect((await choices(phone)).learned).toEqual([]);
    expect((await choices(phone)).corrections.map(({ productId }) => productId).sort()).toEqual([
      'flowers',
      'sauce',
    ]);
    await look('flowers');
    expect((await choices(phone)).learned.map(({ productId }) => productId)).toEqual(
      kind === 'do-not-use' ? [] : ['flowers'],
    );
    await phone.call('DELETE', '/api/v1/phone/corrections/flowers');
    expect((await choices(phone)).corrections.map(({ productId }) => productId)).toEqual(['sauce']);
    expect((await phone.call('PUT', '/api/v1/phone/corrections/unicorn', { kind })).json.code).toBe(
      'not-found',
    );
  },
);

test('VIS-17 nothing leaks between the people somebody shops for', async () => {
  const phone = await shop.connect({ 'recommend-from-history': true });
  const child = await addProfile(phone, 'child', 'Ada');
  await shopFor(phone, child);
  await look('flowers');
  await again(phone);
  expect((await shop.phoneVisit(phone)).shoppingFor).toBeNull();
  expect(idsOf((await shop.phoneVisit(phone)).suggestions)).toEqual([]);
  await shopFor(phone, child);
  expect(await shop.phoneVisit(phone)).toMatchObject({ shoppingFor: { name: 'Ada', kind: 'child' } });
  expect(idsOf((await shop.phoneVisit(phone)).suggestions)).toEqual(['vase']);
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('Ada');
  await phone.call('DELETE', `/api/v1/phone/profiles/${child}`);
  expect((await choices(phone)).learned).toEqual([]);
  expect((await shopFor(phone, child)).json.code).toBe('not-found');
  for (let n = 0; n < 8; n++) await addProfile(phone, 'other', `P${n}`);
  expect((await phone.call('POST', '/api/v1/phone/profiles', { kind: 'other', name: 'P9' })).json.code).toBe(
    'too-large',
  );
});

test('VIS-17 a gift is on the phone alone, is not learned from, and does not steer the kiosk', async () => {
  const phone = await shop.connect({ 'recommend-from-history': true, 'remember-list': true });
  await shopFor(phone, await addProfile(phone, 'gift', 'Birthday'));
  await put(phone, 'flowers');
  expect(await shop.phoneVisit(phone)).toMatchObject({
    list: [{ productId: 'flowers' }],
    privateItems: ['flowers'],
  });
  expect(await shop.kioskVisit()).toMatchObject({ list: [], suggestions: [] });
  expect((await choices(phone)).learned).toEqual([]);
  await again(phone);
  expect((await shop.phoneVisit(phone)).privateItems).toEqual(['flowers']);
  expect((await shop.kioskVisit())?.list).toEqual([]);
  await phone.call('PUT', '/api/v1/phone/private/flowers', { private: false });
  expect((await shop.kioskVisit())?.list).toMatchObject([{ productId: 'flowers' }]);
});

test('VIS-17 a guest keeps a surprise too', async () => {
  const phone = await shop.connect(null);
  await put(phone, 'flowers');
  expect((await phone.call('PUT', '/api/v1/phone/private/flowers', { private: true })).status).toBe(200);
  expect(await shop.kioskVisit()).toMatchObject({ list: [], suggestions: [] });
  expect((await shopFor(phone, null)).json.code).toBe('precondition-missing');
  expect((await phone.call('GET', '/api/v1/phone/choices')).json.code).toBe('precondition-missing');
  await end(phone);
  expect(await shop.server.storage.db.selectFrom('private_item').selectAll().execute()).toEqual([]);
});

test('VIS-18 a topic that is off is suggested nowhere', async () => {
  const phone = await shop.connect({ 'recommend-from-history': true });
  await look('pasta');
  expect(idsOf((await shop.kioskVisit())?.suggestions)).toEqual(['sauce']);
  const { wishes, topics } = await choices(phone);
  expect(topics).toEqual(['home', 'jars', 'plants', 'shelf']);
  await phone.call('PUT', '/api/v1/phone/wishes', { ...wishes, topicsOff: ['jars'] });
  expect(idsOf((await shop.kioskVisit())?.suggestions)).toEqual([]);
  expect(idsOf((await shop.phoneVisit(phone)).suggestions)).toEqual([]);
  for (const bad of [
    { perWeek: 0 },
    { channels: ['carrier-pigeon'] },
    { quiet: { from: '25:00', until: '1' } },
  ])
    expect((await phone.call('PUT', '/api/v1/phone/wishes', { ...wishes, ...bad })).json.code).toBe(
      'invalid-input',
    );
});

test('VIS-21 a newer notice ends what was given under an older one, and a receipt is in the language that was read', async () => {
  const phone = await shop.connect({ 'remember-list': true });
  const { db } = shop.server.storage;
  const rows = await db.selectFrom('consent_event').selectAll().execute();
  await shop.server.storage.write(async (tx) => {
    for (const row of rows) {
      const record = JSON.parse(row.record);
      record.notice.version = 1;
      await tx
        .updateTable('consent_event')
        .set({ record: JSON.stringify(record) })
        .where('id', '=', row.id)
        .execute();
    }
  });
  await end(phone);
  shop.wait(DAY);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  expect(await shop.phoneVisit(phone)).toMatchObject({ state: 'choosing' });
  const choice = { mode: 'remember', oldEnough: true, purposes: { 'visit-rhythm': true }, language: 'de-AT' };
  await phone.call('POST', '/api/v1/phone/mode', choice);
  const { receipts } = await choices(phone);
  expect(receipts.filter(({ event }) => event.state === 'superseded')).toMatchObject([
    { purpose: 'remember-list', event: { actor: 'system' } },
  ]);
  const given = receipts.find(({ event }) => event.state === 'given');
  expect(given).toMatchObject({
    schemaVersion: '27560-1',
    purpose: 'visit-rhythm',
    notice: { id: 'visit', version: 3, language: 'de', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    dataItems: ['die Tage Ihrer Besuche'],
    dataType: expect.any(String),
    controller: { name: 'Corner shop', address: 'Corner shop', type: 'controller' },
    withdrawalMethod: expect.stringContaining('jederzeit'),
    lawfulBasis: expect.stringContaining('Art. 6(1)(a)'),
    event: { type: 'explicit', actor: 'person', validUntil: null },
  });
});
