import { expect, test } from 'vitest';
import { plainProduct } from '../../../shared/model/catalogue.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { sampleFacts } from '../../../signage-server/demo-store/sample-facts.ts';
import { samplePurchases } from '../../../signage-server/demo-store/sample-purchases.ts';
import {
  deleteEntries,
  readEntries,
  writeEntries,
} from '../../../signage-server/storage/catalogue-entries.ts';
import { productDetails } from '../../../signage-server/storage/product-details.ts';
import { allProducts, saveProducts } from '../../../signage-server/storage/products.ts';
import {
  deletePurchasesBefore,
  insertPurchases,
  purchasesSince,
} from '../../../signage-server/storage/purchases.ts';
import { insertFacts } from '../../../signage-server/storage/told-facts.ts';
import { onEveryStore } from '../../support/stores.ts';

const NOW = 1_790_000_000_000;
const DAY_MS = 86_400_000;
const products = sampleProducts(NOW);

onEveryStore('catalogue', (store) => {
  test('CAT-20 a product is told with all that is known of it, the merchant before the model', async () => {
    const storage = await store.open();
    const facts = sampleFacts(products, NOW);
    const model = { productId: 'spaghetti', origin: 'model', rank: 0 } as const;
    await storage.write(async (tx) => {
      await saveProducts(tx, products, NOW);
      await insertFacts(tx, {
        ...facts,
        links: [
          ...facts.links,
          { ...model, kind: 'complement', target: 'plum-tomatoes' },
          { ...model, kind: 'complement', target: 'croissant' },
          { ...model, kind: 'substitute', target: 'no-such-product' },
        ],
      });
    });
    const details = await productDetails(storage.db, 'spaghetti');
    const complements = details?.links.filter(({ kind }) => kind === 'complement') ?? [];
    const own = products.find(({ id }) => id === 'spaghetti')?.goesWith ?? [];
    expect(complements.map(({ target, origin }) => `${origin} ${target}`)).toEqual([
      ...own.map((target) => `merchant ${target}`),
      ...(own.includes('plum-tomatoes') ? [] : ['model plum-tomatoes']),
      'model croissant',
    ]);
    expect(details?.links.some(({ target }) => target === 'no-such-product')).toBe(false);
    expect(details?.howTos.map(({ id }) => id)).toEqual(['how-to-tomato-spaghetti']);
    expect(details?.claims).toMatchObject([{ text: 'Egg-free', statedOn: '2026-01-08' }]);
    expect(details?.reviews.count).toBeGreaterThan(0);
    expect(await productDetails(storage.db, 'nothing')).toBeUndefined();
  });

  test('CAT-20 what an entry holds is read back as it was written, and taken away whole', async () => {
    const storage = await store.open();
    const [bread] = products;
    if (!bread) throw new Error('no product');
    const entry = {
      product: { ...bread, group: { id: 'g', name: 'Breads' }, traits: [{ name: 'Size', value: 'L' }] },
      offer: { regularMinor: 200, saleMinor: 150, from: null, until: NOW + DAY_MS },
      stock: [
        { storeCode: '', quantity: 3, available: true, at: NOW, aisle: '1', bay: 'A' },
        { storeCode: 'MILL', quantity: null, available: true, at: NOW, aisle: '', bay: '' },
      ],
      links: [{ kind: 'complement', target: 'coffee-beans', origin: 'merchant', rank: 0 } as const],
      pictureUrl: 'https://pictures.example/bread.jpg',
    };
    await storage.write((tx) => writeEntries(tx, [entry], NOW));
    expect((await readEntries(storage.db, [bread.id])).get(bread.id)).toEqual(entry);
    expect(await allProducts(storage.db)).toEqual([entry.product]);
    expect(plainProduct(entry.product)).toEqual(bread);
    await storage.write((tx) => deleteEntries(tx, [bread.id], NOW));
    expect(await allProducts(storage.db)).toEqual([]);
    expect((await readEntries(storage.db, [bread.id])).size).toBe(0);
  });

  test('CAT-22 purchases are kept and forgotten by their day', async () => {
    const storage = await store.open();
    const purchases = samplePurchases(products, NOW);
    await storage.write((tx) => insertPurchases(tx, purchases));
    const since = NOW - 30 * DAY_MS;
    const kept = purchases.filter(({ at }) => at >= since).map(({ id }) => id);
    expect((await purchasesSince(storage.db, since)).map(({ id }) => id).sort()).toEqual(kept.sort());
    await storage.write((tx) => deletePurchasesBefore(tx, since));
    expect((await purchasesSince(storage.db, 0)).length).toBe(kept.length);
  });
});

test('CAT-21 the demo shop’s facts are the same at every start, marked as samples, and have habits in them', () => {
  const purchases = samplePurchases(products, NOW);
  expect(samplePurchases(products, NOW)).toEqual(purchases);
  const { reviews, howTos } = sampleFacts(products, NOW);
  const sensitive = new Set(products.filter((product) => product.sensitive).map(({ id }) => id));
  for (const { isSample, productId, at } of purchases)
    expect([isSample, sensitive.has(productId), at < NOW]).toEqual([true, false, true]);
  expect([...reviews, ...howTos].every(({ isSample }) => isSample)).toBe(true);
  expect(reviews.every(({ writtenAt }) => writtenAt < NOW)).toBe(true);
  expect(purchases.length).toBeGreaterThan(10_000);
  const oldest = Math.min(...purchases.map(({ at }) => at));
  expect((NOW - oldest) / DAY_MS).toBeGreaterThan(700);
  // A household buys what it bought before far more often than chance has it.
  const counts = new Map<string, number>();
  for (const { shopper, productId } of purchases)
    counts.set(`${shopper} ${productId}`, (counts.get(`${shopper} ${productId}`) ?? 0) + 1);
  const often = [...counts.values()].filter((times) => times >= 15).reduce((sum, times) => sum + times, 0);
  expect(often / purchases.length).toBeGreaterThan(0.5);
  // And what goes with something stands in one basket with it more often than others do.
  const baskets = new Map<string, Set<string>>();
  for (const { basketId, productId } of purchases)
    baskets.set(basketId, (baskets.get(basketId) ?? new Set()).add(productId));
  const withAnchor = [...baskets.values()].filter((basket) => basket.has('croissant'));
  const share = (id: string, of: Iterable<Set<string>>) => {
    const all = [...of];
    return all.filter((basket) => basket.has(id)).length / all.length;
  };
  expect(share('strawberry-jam', withAnchor)).toBeGreaterThan(
    share('strawberry-jam', baskets.values()) * 1.05,
  );
});
