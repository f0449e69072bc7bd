import { expect, test } from 'vitest';
import { draftOf, editOf, FRESH } from '../../../kiosk/console/products/product-draft.ts';
import { NewProduct, ProductEdit } from '../../../shared/model/product-edit.ts';
import { product } from '../shop/product.ts';

const ground = { zone: 'Europe/Berlin', currency: 'EUR' };
const at = Date.UTC(2026, 4, 31, 10);
const offer = { regularMinor: 490, saleMinor: 390, from: null, until: at };
const restock = { on: '2026-06-03', source: 'The dairy', at };

test('CAT-39 what stays is not sent, so that what comes in meanwhile stays too', () => {
  const first = draftOf(product('tea', { priceMinor: 390, wasMinor: 490 }), { offer, restock }, ground);
  expect(editOf(first, first, ground)).toEqual({});
  expect(first).toMatchObject({
    price: 4.9,
    offer: 3.9,
    offerUntil: '2026-05-31T12:00',
    restockSource: 'The dairy',
  });
  const edit = (change: Partial<typeof first>) =>
    ProductEdit.parse(editOf({ ...first, ...change }, first, ground));
  expect(edit({ name: 'Tee' })).toEqual({ name: 'Tee' });
  // A new price ends an offer on the server: one that stays is sent along.
  expect(edit({ price: 5.5 })).toEqual({ priceMinor: 550, offer: { saleMinor: 390, from: null, until: at } });
  expect(edit({ offer: Number.NaN })).toEqual({ offer: null });
  expect(edit({ restockOn: '' })).toEqual({ restock: null });
  expect(edit({ restockOn: '2026-06-04' })).toEqual({ restock: { on: '2026-06-04', source: 'The dairy' } });
  expect(edit({ department: 'Drinks' })).toEqual({ category: 'Pantry', department: 'Drinks' });
  expect(edit({ traits: 'Size: M\nred\n' }).traits).toEqual([
    { name: 'Size', value: 'M' },
    { name: 'Variant', value: 'red' },
  ]);
  expect(edit({ gtin: '4006381-333931' })).toEqual({ gtin: '4006381333931' });
});

test('CAT-38 a new product is what was typed, and lacks what was not', () => {
  const draft = { ...FRESH, name: 'Pan', category: 'Pans', price: 49, stock: 3 };
  expect(NewProduct.parse(editOf(draft, FRESH, ground))).toEqual({
    name: 'Pan',
    category: 'Pans',
    department: null,
    priceMinor: 4900,
    stock: 3,
  });
  const lacking = NewProduct.safeParse(editOf(FRESH, FRESH, ground));
  expect(lacking.error?.issues.map(({ path }) => path[0])).toEqual(['name', 'category', 'priceMinor']);
  const yen = NewProduct.parse(editOf({ ...draft, price: 490 }, FRESH, { ...ground, currency: 'JPY' }));
  expect(yen.priceMinor).toBe(490);
});
