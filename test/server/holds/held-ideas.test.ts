import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PassKey, passStep, passText } from '../../../shared/consent/pass.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { product } from '../visits/visit-kit.ts';
import { openHoldShop } from './hold-kit.ts';

const DAY_MS = 86_400_000;

let kit: Awaited<ReturnType<typeof openHoldShop>>;
beforeAll(async () => {
  kit = await openHoldShop();
});
afterAll(() => kit.close());
beforeEach(async () => {
  await kit.clear();
  const { server } = kit.shop;
  const now = server.deps.now();
  await server.storage.write((tx) =>
    saveProducts(tx, [product('sauce', { category: 'jars', stock: 1, stockAt: now })], now),
  );
});

const lastSauce = { items: [{ productId: 'sauce', quantity: 1 }] };

/** Somebody holds the last one, and leaves. */
async function holdLast(): Promise<() => Promise<unknown>> {
  const other = await kit.shop.connect({ 'remember-list': true });
  const id = kit.newId();
  expect((await kit.hold(other, id, lastSauce)).status).toBe(200);
  await other.call('POST', '/api/v1/phone/end');
  return () => kit.cancel(other, id);
}

/** Products that the phone and the kiosk of a visit suggest. */
async function suggested(phone: PhoneClient): Promise<{ phone: string[]; kiosk: string[] }> {
  const own = (await kit.shop.phoneVisit(phone)).suggestions;
  const shared = (await kit.shop.kioskVisit())?.suggestions ?? [];
  const ids = (all: typeof own) => all.map(({ product }) => product.id);
  return { phone: ids(own), kiosk: ids(shared) };
}

test('HLD-15 the last one that somebody else holds is no idea for a list; let go, it is one again', async () => {
  const letGo = await holdLast();
  const phone = await kit.shop.connect(null);
  await phone.call('PUT', '/api/v1/phone/list/pasta', { quantity: 1 });
  const held = await suggested(phone);
  expect([...held.phone, ...held.kiosk]).not.toContain('sauce');
  await letGo();
  const free = await suggested(phone);
  expect(free.phone).toContain('sauce');
  expect(free.kiosk).toContain('sauce');
});

test('HLD-15 nor is it offered to be bought again', async () => {
  const phone = await kit.shop.connect({ 'recommend-from-purchases': true });
  const { pass } = (await phone.call('POST', '/api/v1/phone/pass')).json as unknown as { pass: PassKey };
  const [, made] = await kit.owner.call('POST', '/api/v1/catalogue-key');
  const sold = await kit.shop.server.fetch('/api/v1/receipts', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${(made as { key: string }).key}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      receiptId: 'till-1/1',
      at: kit.shop.server.deps.now(),
      items: [{ id: 'sauce', quantity: 1 }],
      pass: passText(pass, passStep(kit.shop.server.deps.now())),
    }),
  });
  expect(sold.status).toBe(200);
  await phone.call('POST', '/api/v1/phone/end');
  kit.shop.wait(2 * DAY_MS);
  const letGo = await holdLast();
  await kit.shop.connect({ 'recommend-from-purchases': true }, phone);
  const shelf = async () => {
    const { json } = await phone.call('GET', '/api/v1/phone/buy-again');
    return (json as unknown as { shelf: { product: { id: string } }[] }).shelf.map(
      ({ product }) => product.id,
    );
  };
  expect(await shelf()).toEqual([]);
  await letGo();
  expect(await shelf()).toEqual(['sauce']);
});
