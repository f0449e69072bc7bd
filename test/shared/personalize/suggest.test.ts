import { expect, test } from 'vitest';
import type { Product } from '../../../shared/model/product.ts';
import { NO_SALES } from '../../../shared/personalize/sales.ts';
import { suggest } from '../../../shared/personalize/suggest.ts';

function product(id: string, extra: Partial<Product> = {}): Product {
  const base = {
    id,
    name: id,
    brand: 'b',
    category: 'shelf',
    description: '',
    priceMinor: 100,
    currency: 'EUR',
    unit: '1',
  };
  return {
    ...base,
    stock: 5,
    stockAt: 0,
    aisle: '1',
    bay: 'A',
    picture: '/catalogue/x.webp',
    sensitive: false,
    goesWith: [],
    ...extra,
  };
}
const none = { sales: NO_SALES, lookedAt: [], listed: [], history: [], bought: [] };
const ids = (list: ReturnType<typeof suggest>) => list.map((suggestion) => suggestion.product.id);

test("SUG-1 the merchant's own choice comes before the same shelf, and each says why", () => {
  const products = [
    product('sauce', { category: 'other' }),
    product('penne'),
    product('pasta', { goesWith: ['sauce'] }),
  ];
  const found = suggest({ ...none, products, lookedAt: ['pasta'] });
  expect(found.map(({ product: p, contentClass, reason }) => [p.id, contentClass, reason])).toEqual([
    ['sauce', 'L2', { rule: 'merchant', with: 'pasta' }],
    ['penne', 'L2', { rule: 'same-category', category: 'shelf' }],
  ]);
});

test('SUG-2 never what is out of stock, sensitive, listed or open already', () => {
  const products = [
    product('a'),
    product('gone', { stock: 0 }),
    product('test', { sensitive: true }),
    product('listed'),
    product('ok'),
  ];
  expect(ids(suggest({ ...none, products, lookedAt: ['a'], listed: ['listed'] }))).toEqual(['ok']);
});

test("SUG-3 without a visit's own facts and without history there is nothing to suggest", () => {
  expect(suggest({ ...none, products: [product('a'), product('b')] })).toEqual([]);
});

test('SUG-4 what comes from earlier visits is class L3 and does not name what was kept then', () => {
  const products = [product('vase'), product('flowers', { goesWith: ['vase'] })];
  const found = suggest({ ...none, products, history: ['flowers'] });
  expect(found).toMatchObject([{ contentClass: 'L3', product: { id: 'vase' } }]);
  expect(JSON.stringify(found[0]?.reason)).not.toContain('flowers');
});

test('SUG-5 at most three', () => {
  const products = Array.from({ length: 20 }, (_, n) => product(`p${n}`));
  expect(suggest({ ...none, products, lookedAt: ['p0'] })).toHaveLength(3);
});
