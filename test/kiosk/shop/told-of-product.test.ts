import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productShelves } from '../../../kiosk/shop/product/product-shelves.ts';
import { REVIEW_ORDERS, reviewsIn } from '../../../kiosk/shop/product/review-order.ts';
import { storesThatHave } from '../../../kiosk/shop/product/store-stock.ts';
import { calendarDay, toldClaims } from '../../../kiosk/shop/product/told-claims.ts';
import { toldPrices } from '../../../kiosk/shop/product/told-prices.ts';
import type { Claim, Review, StockFact } from '../../../shared/model/product-facts.ts';
import { product } from './product.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const claim = (id: string, statedOn: string, validUntil: string | null = null): Claim => ({
  id,
  text: id,
  source: 'Label',
  url: null,
  statedOn,
  validUntil,
  about: 'other',
  certificate: null,
});
const stock = (storeCode: string, parts: Partial<StockFact> = {}): StockFact => ({
  storeCode,
  quantity: 3,
  available: true,
  at: NOW - HOUR,
  aisle: '',
  bay: '',
  ...parts,
});
const review = (rating: number, daysAgo: number): Review => ({
  id: `r${rating}-${daysAgo}`,
  rating,
  title: '',
  text: 'Fine.',
  source: 'Somewhere',
  writtenAt: NOW - daysAgo * 24 * HOUR,
  isSample: false,
});

describe('what is told of a product', () => {
  it('KSK-71 a claim is told while it holds, to its last day, and the newest first', () => {
    const claims = [
      claim('old', '2025-01-01'),
      claim('new', '2026-10-01', '2026-11-23'),
      claim('over', '2026-10-01', '2026-11-22'),
      claim('to come', '2026-11-24'),
    ];
    expect(toldClaims(claims, '2026-11-23').map(({ id }) => id)).toEqual(['new', 'old']);
    expect(calendarDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  });

  it('KSK-72 another shop is named while its word is a day old at most and it has some; the most first', () => {
    const told = storesThatHave(
      [
        stock('few', { quantity: 1 }),
        stock('some', { quantity: null }),
        stock('many', { quantity: 40 }),
        stock('none', { quantity: 0 }),
        stock('not', { available: false }),
        stock('yesterday', { at: NOW - 25 * HOUR }),
        stock('clock ahead', { quantity: 7, at: NOW + HOUR }),
      ],
      NOW,
    );
    expect(told.map(({ store }) => store)).toEqual(['many', 'clock ahead', 'few']);
    expect(told[1]?.at).toBe(NOW);
  });

  it('KSK-73 reviews are told in the order asked for, and those with other stars are left out; none is made up', () => {
    const reviews = [review(3, 9), review(5, 2), review(1, 1), review(5, 40)];
    expect(reviewsIn(reviews, 'newest', null).map(({ id }) => id)).toEqual(['r1-1', 'r5-2', 'r3-9', 'r5-40']);
    expect(reviewsIn(reviews, 'best', null).map(({ id }) => id)).toEqual(['r5-2', 'r5-40', 'r3-9', 'r1-1']);
    expect(reviewsIn(reviews, 'worst', null)[0]?.rating).toBe(1);
    expect(reviewsIn(reviews, 'newest', 5)).toHaveLength(2);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ rating: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: 0, max: 900 }) }),
        ),
        fc.constantFrom(...REVIEW_ORDERS),
        (given, order) => {
          const all = given.map(({ rating, days }) => review(rating, days));
          expect(new Set(reviewsIn(all, order, null))).toEqual(new Set(all));
        },
      ),
    );
  });

  it('KSK-74 a price elsewhere is told for three days, also where it is lower than here', () => {
    const price = (source: string, priceMinor: number, hours: number) => ({
      source,
      priceMinor,
      url: null,
      seenAt: NOW - hours * HOUR,
    });
    const told = toldPrices([price('Dear', 500, 1), price('Cheap', 90, 71), price('Old', 50, 73)], NOW);
    expect(told.map(({ source }) => source)).toEqual(['Cheap', 'Dear']);
  });

  it('KSK-75 a product has three shelves at most; what is there instead stands first where it is sold out', () => {
    const found = {
      instead: [product('other')],
      goesWith: [product('beside')],
      howTos: [{ id: 'h', title: 'H', minutes: 5, parts: [], steps: ['x'], isSample: true }],
    };
    const kinds = (amount: number, rested: string[] = []) =>
      productShelves(amount, found, rested).map(({ kind }) => kind);
    expect(kinds(4)).toEqual(['goes-with', 'how-tos', 'instead']);
    expect(kinds(0)).toEqual(['instead', 'goes-with', 'how-tos']);
    expect(kinds(4, ['goes-with'])).toEqual(['how-tos', 'instead']);
    expect(productShelves(4, { instead: [], goesWith: [], howTos: [] }, [])).toEqual([]);
  });
});
