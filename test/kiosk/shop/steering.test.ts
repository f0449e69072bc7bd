import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsBook, NO_FACTS } from '../../../kiosk/shop/facts-book.ts';
import { MOST_COMPARED, Steering } from '../../../kiosk/shop/steer/steering.ts';
import { MISSIONS, NO_TASTE, narrows, SORTS, type Taste, tasted } from '../../../kiosk/shop/steer/taste.ts';
import { product } from './product.ts';

const NOW = 1_790_000_000_000;
const DAY = 86_400_000;

const products = [
  product('far', { aisle: '9', priceMinor: 300, brand: 'Mill', category: 'Bread' }),
  product('gone', { aisle: '1', stock: 0, priceMinor: 100, category: 'Bread' }),
  product('near', { aisle: '2', priceMinor: 200, wasMinor: 400, brand: 'Mill', category: 'Bread' }),
  product('cloth', { aisle: '5', priceMinor: 900, category: 'Home' }),
];
const stars = (id: string, average: number) => ({ id, reviews: { count: 4, average, latest: [] } });
const book = new FactsBook({
  ...NO_FACTS,
  products: [
    { ...new FactsBook(NO_FACTS).of('far'), ...stars('far', 5) },
    { ...new FactsBook(NO_FACTS).of('cloth'), ...stars('cloth', 4) },
  ],
  howTos: [
    {
      id: 'mend',
      title: 'Mend',
      minutes: 5,
      parts: [{ productId: 'cloth', amount: '' }],
      steps: ['Sew.'],
      isSample: false,
    },
  ],
});
const ids = (taste: Partial<Taste>) =>
  tasted(products, { ...NO_TASTE, ...taste }, book, NOW).map(({ id }) => id);

describe('steering', () => {
  it('KSK-80 what brings somebody here changes what stands first', () => {
    expect(ids({})).toEqual(['far', 'gone', 'near', 'cloth']);
    expect(ids({ mission: 'quick' })).toEqual(['near', 'cloth', 'far', 'gone']);
    expect(ids({ mission: 'browse' })[0]).toBe('near');
    expect(ids({ mission: 'gift' }).slice(0, 2)).toEqual(['far', 'cloth']);
    expect(ids({ mission: 'repair' })[0]).toBe('cloth');
  });

  it('KSK-80 an order that is asked for outweighs all else, and filters leave out what they say', () => {
    expect(ids({ sort: 'price', mission: 'gift' })).toEqual(['gone', 'near', 'far', 'cloth']);
    expect(ids({ sort: 'name' })).toEqual(['cloth', 'far', 'gone', 'near']);
    expect(ids({ sort: 'stars' }).slice(0, 2)).toEqual(['far', 'cloth']);
    expect(ids({ inStock: true })).not.toContain('gone');
    expect(ids({ reduced: true })).toEqual(['near']);
    // What nobody has counted for a day is not said to be here.
    const late = (taste: Partial<Taste>) => tasted(products, { ...NO_TASTE, ...taste }, book, NOW + 2 * DAY);
    expect(late({ inStock: true })).toEqual([]);
    expect(late({})).toHaveLength(4);
  });

  it('KSK-81 “this is it” brings what is like it to the front, “not it” takes it away', () => {
    const steering = new Steering();
    steering.handle({ kind: 'judge', productId: 'cloth', fits: true, list: 'ideas' });
    expect(ids(steering.taste)[0]).toBe('cloth');
    steering.handle({ kind: 'judge', productId: 'cloth', fits: false, list: 'ideas' });
    expect(ids(steering.taste)).not.toContain('cloth');
    expect(steering.taste.liked).toEqual([]);
    expect(steering.undo()).toBe(true);
    expect(ids(steering.taste)[0]).toBe('cloth');
    expect(steering.undo()).toBe(false);
  });

  it('KSK-82 “not now” is undone by one touch, and “show me everything” shows everything whatever was done', () => {
    const steering = new Steering();
    steering.handle({ kind: 'rest', shelf: 'offers' });
    expect(steering.taste.rested).toEqual(['offers']);
    steering.undo();
    expect(steering.taste).toEqual(NO_TASTE);
    const act = fc.oneof(
      fc.record({ kind: fc.constant('rest' as const), shelf: fc.constantFrom('offers', 'guides') }),
      fc.record({
        kind: fc.constant('judge' as const),
        productId: fc.constantFrom('far', 'gone', 'near'),
        fits: fc.boolean(),
        list: fc.constant('ideas'),
      }),
      fc.record({
        kind: fc.constant('taste' as const),
        taste: fc.record(
          {
            mission: fc.constantFrom(...MISSIONS, null),
            sort: fc.constantFrom(...SORTS),
            inStock: fc.boolean(),
            reduced: fc.boolean(),
            values: fc.subarray(['about climate', 'says organic']),
          },
          { requiredKeys: [] },
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const one = new Steering();
        for (const each of acts) one.handle(each);
        const shown = tasted(products, one.taste, book, NOW);
        expect(shown.every((each) => products.includes(each))).toBe(true);
        one.handle({ kind: 'everything' });
        expect(narrows(one.taste)).toBe(false);
        expect(tasted(products, one.taste, book, NOW)).toEqual(products);
      }),
    );
  });

  it('KSK-83 three at most stand side by side, and another page ends the picking but keeps the picks', () => {
    const steering = new Steering();
    for (const productId of ['a', 'b', 'c', 'd']) steering.handle({ kind: 'pick', productId });
    expect(steering.picks).toEqual(['b', 'c', 'd']);
    expect(steering.picks).toHaveLength(MOST_COMPARED);
    steering.handle({ kind: 'pick', productId: 'c' });
    steering.leave();
    expect([steering.comparing, steering.picks]).toEqual([false, ['b', 'd']]);
    steering.handle({ kind: 'comparing', on: false });
    expect(steering.picks).toEqual([]);
  });
});
