import { expect, test } from 'vitest';
import type { Purchase } from '../../../shared/model/product-facts.ts';
import type { Basket } from '../../../shared/personalize/basket.ts';
import { recommend } from '../../../shared/personalize/recommend.ts';
import { learnSales } from '../../../shared/personalize/sales.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { samplePurchases } from '../../../signage-server/demo-store/sample-purchases.ts';

const NOW = 1_767_225_600_000;
const products = sampleProducts(NOW);
const purchases = samplePurchases(products, NOW);
/** By hand, in the families of goods: what goes with what, either way round. */
const labels = new Map<string, Set<string>>(products.map(({ id }) => [id, new Set()]));
for (const { id, goesWith } of products)
  for (const other of goesWith) {
    labels.get(id)?.add(other);
    labels.get(other)?.add(id);
  }
/** Five can be right, and enough was sold to say anything. */
const asked = products.filter(({ id }) => {
  const sold = purchases.filter(({ productId }) => productId === id).length;
  return sold >= 100 && (labels.get(id)?.size ?? 0) >= 5;
});

test('SUG-13 of five that go with a product most are labelled so, and what was learned beats chance by far', () => {
  expect(asked.length).toBeGreaterThan(50);
  const sales = learnSales(basketsOf(purchases), NOW);
  const precision = (withMerchant: boolean): number => {
    const known = products.map((one) => [one.id, withMerchant ? one : { ...one, goesWith: [] }] as const);
    const facts = { products: new Map(known), sales };
    const right = asked.flatMap(({ id }) =>
      recommend({ kind: 'goes-with', anchors: [id] }, facts, 5).map(({ productId }) => {
        expect(facts.products.get(productId)?.stock, productId).toBeGreaterThan(0);
        return labels.get(id)?.has(productId) === true;
      }),
    );
    return right.filter(Boolean).length / (asked.length * 5);
  };
  const chance =
    asked.reduce((sum, { id }) => sum + (labels.get(id)?.size ?? 0) / products.length, 0) / asked.length;
  expect(precision(true)).toBeGreaterThan(0.6);
  expect(precision(false)).toBeGreaterThan(chance * 15);
});

function basketsOf(all: readonly Purchase[]): Basket[] {
  const baskets = new Map<string, { at: number; products: string[] }>();
  for (const { basketId, productId, at } of all) {
    const basket = baskets.get(basketId) ?? { at, products: [] };
    basket.products.push(productId);
    baskets.set(basketId, basket);
  }
  return [...baskets.values()];
}
