import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tourOrder } from '../../../shared/wayfinding/tour.ts';

const spots = (most: number) =>
  fc.array(fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 30 }) }), {
    minLength: 1,
    maxLength: most,
  });
const tableOf = (places: readonly { x: number; y: number }[]) =>
  places.map((a) => places.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
const lengthOf = (order: readonly number[], metres: readonly (readonly number[])[]) =>
  [0, ...order].reduce((sum, at, index, all) => sum + (index === 0 ? 0 : metres[all[index - 1]!]![at]!), 0);

function ordersOf(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  return places.flatMap((first) =>
    ordersOf(places.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

describe('a tour', () => {
  it('WAY-6 goes to every place once and leaves none out', () => {
    fc.assert(
      fc.property(spots(25), (places) => {
        const order = tourOrder(tableOf(places));
        expect([...order].sort((a, b) => a - b)).toEqual(places.map((_, index) => index).slice(1));
      }),
    );
  });

  it('WAY-6 is never more than a quarter longer than the shortest of all orders, and seldom longer at all', () => {
    let longer = 0;
    let tours = 0;
    fc.assert(
      fc.property(spots(7), (places) => {
        const metres = tableOf(places);
        const order = tourOrder(metres);
        const best = Math.min(
          ...ordersOf(places.map((_, index) => index).slice(1)).map((one) => lengthOf(one, metres)),
        );
        tours += 1;
        if (lengthOf(order, metres) > best + 1e-6) longer += 1;
        expect(lengthOf(order, metres)).toBeLessThanOrEqual(best * 1.25 + 1e-6);
      }),
      { numRuns: 150, seed: 5 },
    );
    expect(longer / tours).toBeLessThan(0.3);
  });

  it('WAY-6 no two stretches of it can be swapped for shorter ones', () => {
    fc.assert(
      fc.property(spots(14), (places) => {
        const metres = tableOf(places);
        const order = tourOrder(metres);
        const length = lengthOf(order, metres);
        for (let from = 0; from < order.length; from += 1)
          for (let to = from + 1; to < order.length; to += 1) {
            const turned = [
              ...order.slice(0, from),
              ...order.slice(from, to + 1).reverse(),
              ...order.slice(to + 1),
            ];
            expect(lengthOf(turned, metres)).toBeGreaterThanOrEqual(length - 1e-6);
          }
      }),
    );
  });

  it('WAY-6 leaves out what cannot be reached', () => {
    const never = Number.POSITIVE_INFINITY;
    expect(
      tourOrder([
        [0, 5, never],
        [5, 0, never],
        [never, never, 0],
      ]),
    ).toEqual([1]);
    expect(tourOrder([[0]])).toEqual([]);
  });
});
