import { describe, expect, it } from 'vitest';
import { Assortment } from '../../../kiosk/shop/assortment.ts';
import { aislesOf, baysOf } from '../../../kiosk/shop/way.ts';
import { product } from './product.ts';

const places = [
  product('a', { aisle: '10', bay: 'B' }),
  product('b', { aisle: '2', bay: 'A' }),
  product('c', { aisle: '10', bay: 'A' }),
  product('d', { aisle: '', bay: '' }),
  product('e', { aisle: '2', bay: 'A' }),
];

describe('way', () => {
  it('KSK-4 names aisles and bays in natural order, each once', () => {
    expect(aislesOf(places)).toEqual(['2', '10']);
    expect(baysOf(places, '10')).toEqual(['A', 'B']);
    expect(baysOf(places, '7')).toEqual([]);
  });

  it('KSK-4 puts the list into walking order', () => {
    const lines = ['a', 'b', 'c'].map((productId) => ({ productId, quantity: 1 }));
    expect(new Assortment(places).entries(lines).map(({ product: { id } }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('KSK-4 leaves out what the catalogue no longer has', () => {
    expect(new Assortment(places).entries([{ productId: 'gone', quantity: 1 }])).toEqual([]);
  });
});
