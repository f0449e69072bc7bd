import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Purchase } from '../../../shared/model/product-facts.ts';
import { isLessonDue, learnSalesWhenDue } from '../../../signage-server/operations/learn-sales.ts';
import { findSales, lastLesson } from '../../../signage-server/storage/learned-sales.ts';
import { productDetails } from '../../../signage-server/storage/product-details.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { insertPurchases } from '../../../signage-server/storage/purchases.ts';
import { openShop, product } from '../visits/visit-kit.ts';

const HOUR_MS = 3_600_000;
const NOW = 1_800_000_000_000;

test('SUG-11 it is learned at once, then by night, and by day only where a night was missed', () => {
  expect(isLessonDue(null, NOW, 14)).toBe(true);
  expect(isLessonDue(NOW - 13 * HOUR_MS, NOW, 14)).toBe(false);
  expect(isLessonDue(NOW - 13 * HOUR_MS, NOW, 3)).toBe(true);
  expect(isLessonDue(NOW - 2 * HOUR_MS, NOW, 3)).toBe(false);
  expect(isLessonDue(NOW - 30 * HOUR_MS, NOW, 14)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 23 }), (ago, hour) => {
      const due = isLessonDue(NOW - ago * HOUR_MS, NOW, hour);
      if (ago < 12) expect(due).toBe(false);
      if (ago >= 28) expect(due).toBe(true);
    }),
  );
});

test('SUG-11 what receipts say is kept, and stands on the shelf behind the merchant’s word; nothing sensitive does', async () => {
  const shop = await openShop();
  const { storage, now } = { storage: shop.server.storage, now: shop.server.deps.now };
  const line = (basket: number, productId: string): Purchase => ({
    id: `b${basket}-${productId}`,
    basketId: `b${basket}`,
    shopper: null,
    productId,
    quantity: 1,
    at: now() - 1000 * basket,
    isSample: false,
  });
  await storage.write(async (tx) => {
    await saveProducts(tx, [product('test-strip', { sensitive: true })], now());
    await insertPurchases(
      tx,
      Array.from({ length: 12 }, (_, at) => [
        line(at, 'pasta'),
        line(at, 'vase'),
        line(at, 'test-strip'),
        ...(at < 4 ? [line(at, 'flowers')] : []),
      ]).flat(),
    );
  });
  expect(await lastLesson(storage.db)).toBe(null);
  expect(await learnSalesWhenDue(shop.server.deps)).toBe(true);
  expect(await learnSalesWhenDue(shop.server.deps)).toBe(false);
  const sales = await findSales(storage.db);
  expect(sales.recent.get('pasta')).toBe(12);
  expect(sales.beside.get('pasta')?.map(({ productId }) => productId)).toEqual(['test-strip', 'vase']);
  const details = await productDetails(storage.db, 'pasta', { now: now(), today: '2027-01-15' });
  expect(details?.links.filter(({ origin }) => origin === 'model')).toEqual([
    { kind: 'complement', target: 'vase', origin: 'model', rank: 0 },
  ]);
  const phone = await shop.connect(null);
  await phone.call('PUT', '/api/v1/phone/list/pasta', { quantity: 1 });
  const { suggestions } = await shop.phoneVisit(phone);
  expect(suggestions.map((one) => [one.product.id, one.reason])).toEqual([
    ['sauce', { rule: 'merchant', with: 'The pasta' }],
    ['vase', { rule: 'bought-together', with: 'The pasta' }],
  ]);
  shop.wait(30 * HOUR_MS);
  expect(await learnSalesWhenDue(shop.server.deps)).toBe(true);
  await shop.server.close();
});
