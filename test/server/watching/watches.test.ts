import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { OwnData } from '../../../shared/protocol/own-data.ts';
import type { watchEndpoints } from '../../../shared/protocol/watch-endpoints.ts';
import { tellDue } from '../../../signage-server/messages/tell-due.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { fireWatches } from '../../../signage-server/watching/fire-watches.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { openShop, product, type Shop } from '../visits/visit-kit.ts';

type Watches = Answer<typeof watchEndpoints.watches>;
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.server.close());
beforeEach(async () => {
  await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
  shop.wait(120_000);
});

const now = () => shop.server.deps.now();
const watches = async (phone: PhoneClient) =>
  (await phone.call('GET', '/api/v1/phone/watches')).json as unknown as Watches;
const watch = (phone: PhoneClient, productId: string, kind: 'price' | 'stock') =>
  phone.call('POST', '/api/v1/phone/watches', { productId, kind });

test('TELL-4 what somebody waits for is told on their phone when it comes true, in the export, taken back in a touch, and gone after erasure', async () => {
  const phone = new PhoneClient(shop.server);
  await shop.connect({ 'remember-list': true }, phone);
  expect(await watches(phone)).toEqual({ given: false, watches: [] });
  expect((await watch(phone, 'pasta', 'price')).json.code).toBe('precondition-missing');
  await phone.call('PUT', '/api/v1/phone/purposes/offers-by-message', { given: true, language: 'en' });
  expect((await watch(phone, 'pasta', 'price')).status).toBe(200);
  expect((await watch(phone, 'vase', 'stock')).json.code).toBe('conflict');
  expect((await watch(phone, 'vase', 'price')).status).toBe(200);
  const [vase, pasta] = (await watches(phone)).watches;
  expect([vase, pasta]).toMatchObject([
    { productId: 'vase', firedAt: null },
    { productId: 'pasta', productName: 'The pasta', thanMinor: 100, firedAt: null },
  ]);
  await phone.call('DELETE', `/api/v1/phone/watches/${vase?.id}`);
  await shop.server.storage.write((tx) =>
    saveProducts(tx, [product('pasta', { priceMinor: 99 }), product('vase', { priceMinor: 1 })], now()),
  );
  await fireWatches(shop.server.deps);
  expect((await watches(phone)).watches).toMatchObject([{ productId: 'pasta', firedAt: now() }]);
  await tellDue(shop.server.deps);
  const { json } = await phone.call('GET', '/api/v1/phone/messages');
  const told = JSON.stringify(json);
  expect(told).toContain('"price-drop"');
  expect(told).not.toContain('The vase');
  // Nothing of it on a screen that others see.
  expect(JSON.stringify(await shop.kioskVisit())).not.toContain('price-drop');
  const { tables } = OwnData.parse((await phone.call('GET', '/api/v1/phone/export')).json);
  expect(tables.product_watch).toMatchObject([
    { product_id: 'pasta', product_name: 'The pasta', than_minor: 100 },
  ]);
  await phone.call('DELETE', '/api/v1/phone/me');
  expect(await shop.server.storage.db.selectFrom('product_watch').selectAll().execute()).toEqual([]);
});

test('TELL-5 a guest, a thirty-first wait and what is no product are refused; one may only take back what is their own', async () => {
  const guest = await shop.connect(null);
  expect((await watch(guest, 'pasta', 'price')).json.code).toBe('precondition-missing');
  expect((await guest.call('GET', '/api/v1/phone/watches')).json.code).toBe('precondition-missing');
  await guest.call('POST', '/api/v1/phone/end');
  const many = Array.from({ length: 31 }, (_, n) => product(`thing-${n}`));
  await shop.server.storage.write((tx) => saveProducts(tx, many, now()));
  const phone = new PhoneClient(shop.server);
  await shop.connect({ 'offers-by-message': true }, phone);
  shop.wait(61_000);
  for (const { id } of many.slice(0, 30)) expect((await watch(phone, id, 'price')).status).toBe(200);
  expect((await watch(phone, 'thing-30', 'price')).json.code).toBe('too-large');
  expect((await watch(phone, 'unicorn', 'price')).json.code).toBe('not-found');
  expect(
    (await phone.call('POST', '/api/v1/phone/watches', { productId: 'pasta', kind: 'any' })).status,
  ).toBe(422);
  const own = (await watches(phone)).watches[0]?.id;
  await phone.call('POST', '/api/v1/phone/end');
  const other = new PhoneClient(shop.server);
  await shop.connect({ 'offers-by-message': true }, other);
  await other.call('DELETE', `/api/v1/phone/watches/${own}`);
  expect((await watches(phone)).watches.some(({ id }) => id === own)).toBe(true);
});
