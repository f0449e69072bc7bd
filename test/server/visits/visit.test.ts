import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { NOTHING_GIVEN } from '../../../shared/consent/consent-ledger.ts';
import type { OwnChoices } from '../../../shared/model/own-choices.ts';
import { endOverdueVisits, forgetOldVisits } from '../../../signage-server/visits/sweep-visits.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from './visit-kit.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const put = (phone: PhoneClient, id: string, quantity: number) =>
  phone.call('PUT', `/api/v1/phone/list/${id}`, { quantity });
const purpose = (phone: PhoneClient, name: string, given: boolean) =>
  phone.call('PUT', `/api/v1/phone/purposes/${name}`, { given, language: 'en' });
const look = (productId: string) => shop.kiosk.call('POST', '/api/v1/display/visit/looked-at', { productId });
const end = (phone: PhoneClient) => phone.call('POST', '/api/v1/phone/end');

test('VIS-1 what one side puts on the list is on the other, and 0 takes it off', async () => {
  const phone = await shop.connect(null);
  await put(phone, 'pasta', 2);
  expect((await shop.kioskVisit())?.list).toMatchObject([{ productId: 'pasta', quantity: 2 }]);
  await shop.kiosk.call('POST', '/api/v1/display/visit/list', { productId: 'sauce', quantity: 1 });
  await put(phone, 'pasta', 0);
  expect((await shop.phoneVisit(phone)).list).toMatchObject([{ productId: 'sauce', quantity: 1 }]);
  expect((await put(phone, 'unicorn', 1)).json.code).toBe('not-found');
});

test('VIS-2 suggestions follow what was opened in this visit and say why', async () => {
  const phone = await shop.connect(null);
  await look('pasta');
  expect((await shop.kioskVisit())?.suggestions).toMatchObject([
    { product: { id: 'sauce' }, contentClass: 'L2', reason: { rule: 'merchant', with: 'The pasta' } },
  ]);
  expect((await shop.phoneVisit(phone)).suggestions).toHaveLength(1);
});

test('VIS-3 ending on the phone clears the kiosk and leaves no guest behind', async () => {
  const phone = await shop.connect(null);
  await put(phone, 'pasta', 1);
  expect((await end(phone)).status).toBe(204);
  expect(await shop.kioskVisit()).toBeNull();
  expect(await shop.phoneVisit(phone)).toMatchObject({
    state: 'over',
    endReason: 'phone',
    list: [],
    suggestions: [],
  });
  expect((await put(phone, 'pasta', 1)).json.code).toBe('session-over');
  expect(await shop.server.storage.db.selectFrom('list_item').selectAll().execute()).toEqual([]);
});

test('VIS-4 a visit ends after ten minutes even if nobody ends it', async () => {
  const phone = await shop.connect(null);
  shop.wait(599_000);
  expect(await shop.kioskVisit()).not.toBeNull();
  shop.wait(1_000);
  expect(await shop.kioskVisit()).toBeNull();
  await endOverdueVisits(shop.server.deps);
  expect(await shop.phoneVisit(phone)).toMatchObject({ state: 'over', endReason: 'cap' });
});

test("VIS-5 remembering needs the person's own word on age; a refusal stores nothing", async () => {
  const phone = new PhoneClient(shop.server);
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  const refused = await phone.call('POST', '/api/v1/phone/mode', {
    mode: 'remember',
    oldEnough: false,
    purposes: {},
    language: 'en',
  });
  expect(refused).toMatchObject({ status: 422, json: { code: 'age-required' } });
  expect([...phone.cookies.keys()]).toEqual(['vitrine_visit']);
  expect((await shop.phoneVisit(phone)).state).toBe('choosing');
});

test('VIS-6 purposes are off unless given, and each can be withdrawn at once', async () => {
  const phone = await shop.connect({});
  expect((await shop.phoneVisit(phone)).purposes).toEqual(NOTHING_GIVEN);
  await purpose(phone, 'remember-list', true);
  expect((await shop.phoneVisit(phone)).purposes).toMatchObject({
    'remember-list': true,
    'recommend-from-history': false,
  });
  await purpose(phone, 'remember-list', false);
  expect((await shop.phoneVisit(phone)).purposes['remember-list']).toBe(false);
  expect((await purpose(await guest(), 'remember-list', true)).json.code).toBe('precondition-missing');
});

test('VIS-7 the list comes back on the next visit only if it was to be remembered', async () => {
  const [kept, lost] = [new PhoneClient(shop.server), new PhoneClient(shop.server)];
  for (const [phone, remember] of [
    [kept, true],
    [lost, false],
  ] as const) {
    await shop.connect({ 'remember-list': remember }, phone);
    await put(phone, 'pasta', 3);
    await end(phone);
    await reconnect(phone);
    expect((await shop.phoneVisit(phone)).list.map(({ productId }) => productId)).toEqual(
      remember ? ['pasta'] : [],
    );
    await end(phone);
  }
});

test('VIS-8 earlier visits reach the phone by one purpose, the shared screen only by another, for one visit', async () => {
  const phone = await shop.connect({ 'recommend-from-history': true });
  await look('flowers');
  await end(phone);
  shop.wait(86_400_000);
  await reconnect(phone);
  expect((await shop.phoneVisit(phone)).suggestions).toMatchObject([
    { contentClass: 'L3', product: { id: 'vase' } },
  ]);
  expect((await shop.kioskVisit())?.suggestions).toEqual([]);
  await purpose(phone, 'show-on-shared-screen', true);
  // On a shared screen nothing personal comes before a product was touched (PRU-2).
  expect((await shop.kioskVisit())?.suggestions).toEqual([]);
  await put(phone, 'pasta', 1);
  expect((await shop.kioskVisit())?.suggestions).toContainEqual(
    expect.objectContaining({ contentClass: 'L3' }),
  );
  await end(phone);
  await reconnect(phone);
  expect((await shop.kioskVisit())?.suggestions).toEqual([]);
  await purpose(phone, 'recommend-from-history', false);
  expect(await shop.server.storage.db.selectFrom('customer_history').selectAll().execute()).toEqual([]);
});

test('VIS-9 a kiosk is never told a pseudonym, a name or a cookie', async () => {
  const phone = await shop.connect({ 'remember-list': true, 'show-on-shared-screen': true });
  const [customer] = await shop.server.storage.db
    .selectFrom('customer')
    .selectAll()
    .orderBy('created_at', 'desc')
    .execute();
  const seen = JSON.stringify(await shop.kioskVisit());
  for (const secret of [customer?.id, customer?.token_hash, ...phone.cookies.values()])
    expect(seen).not.toContain(secret);
});

test('VIS-12 after thirteen months without a visit a person is forgotten, and their page says so a month before', async () => {
  const DAY = 86_400_000;
  const phone = await shop.connect({ 'remember-list': true });
  await end(phone);
  const forgottenAt = async () =>
    ((await phone.call('GET', '/api/v1/phone/choices')).json as unknown as { choices: OwnChoices }).choices
      .forgottenAt;
  const people = () => shop.server.storage.db.selectFrom('customer').selectAll().execute();
  const [seen] = (await people()).map((row) => row.last_seen_at).sort((a, b) => b - a);
  shop.wait(360 * DAY);
  await forgetOldVisits(shop.server.deps);
  expect(await forgottenAt()).toBeNull();
  shop.wait(7 * DAY);
  await forgetOldVisits(shop.server.deps);
  expect(await forgottenAt()).toBe((seen ?? 0) + 396 * DAY);
  // A scan takes it all back.
  await reconnect(phone);
  await end(phone);
  expect(await forgottenAt()).toBeNull();
  shop.wait(397 * DAY);
  await forgetOldVisits(shop.server.deps);
  expect(await people(), 'nobody goes unwarned').not.toEqual([]);
  shop.wait(31 * DAY);
  await forgetOldVisits(shop.server.deps);
  expect(await people()).toEqual([]);
});

async function guest(): Promise<PhoneClient> {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  return shop.connect(null);
}

/** A remembered person scans again: after the match they are in. */
async function reconnect(phone: PhoneClient): Promise<void> {
  await phone.call('POST', '/api/v1/phone/claim', { nonce: (await shop.offer()).nonce });
  await phone.call('POST', '/api/v1/phone/match');
  expect((await shop.phoneVisit(phone)).state).toBe('active');
}
