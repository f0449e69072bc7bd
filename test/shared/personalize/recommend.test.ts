import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basket } from '../../../shared/personalize/basket.ts';
import { recommend } from '../../../shared/personalize/recommend.ts';
import { learnSales, NO_SALES, type Sales } from '../../../shared/personalize/sales.ts';
import type { Shelf, ShelfFacts, ShelfProduct } from '../../../shared/personalize/shelf.ts';

const DAY = 24 * 3_600_000;
const NOW = 1000 * DAY;

function product(id: string, extra: Partial<ShelfProduct> = {}): ShelfProduct {
  return { id, stock: 5, sensitive: false, goesWith: [], ...extra };
}
function shop(products: readonly ShelfProduct[], sales: Sales = NO_SALES): ShelfFacts {
  return { products: new Map(products.map((one) => [one.id, one])), sales };
}
const basket = (products: string[], at = NOW - DAY): Basket => ({ at, products });
const times = (count: number, products: string[]): Basket[] =>
  Array.from({ length: count }, () => basket(products));
const ids = (shelf: Shelf, facts: ShelfFacts, most = 10): string[] =>
  recommend(shelf, facts, most).map(({ productId }) => productId);

/** A small shop with everything that can go wrong in it: unknown ids, sold out, sensitive, variants, linked circles. */
const ID = fc.constantFrom(...'abcdefghijkl');
const PRODUCTS = fc.uniqueArray(
  fc.record({
    id: ID,
    stock: fc.nat(2),
    sensitive: fc.boolean(),
    goesWith: fc.array(ID, { maxLength: 8 }),
    group: fc.option(fc.record({ id: fc.constantFrom('g', 'h') }), { nil: undefined }),
  }),
  { selector: ({ id }) => id },
);
const BASKETS = fc.array(
  fc.record({ at: fc.integer({ min: NOW - 90 * DAY, max: NOW + DAY }), products: fc.array(ID) }),
  { maxLength: 60 },
);
const SHELF = fc.oneof(
  fc.record({ kind: fc.constant('goes-with' as const), anchors: fc.array(ID) }),
  fc.record({ kind: fc.constant('buy-again' as const), visits: BASKETS }),
);

describe('recommend', () => {
  it('SUG-6 buy-again goes by the number of visits, then by what the shop sells most now', () => {
    const sales = learnSales(
      [...times(3, ['c']), ...times(9, ['old']).map((one) => ({ ...one, at: NOW - 40 * DAY }))],
      NOW,
    );
    const facts = shop(
      ['a', 'b', 'c', 'old'].map((id) => product(id)),
      sales,
    );
    const visits = [basket(['a', 'a', 'b', 'c', 'old']), basket(['b'])];
    expect(ids({ kind: 'buy-again', visits }, facts)).toEqual(['b', 'c', 'a', 'old']);
    expect(recommend({ kind: 'buy-again', visits }, facts, 1)).toEqual([
      { productId: 'b', reason: { rule: 'bought-before', visits: 2 } },
    ]);
  });

  it("SUG-7 the merchant's links come before all that the receipts say, each with the product it goes with", () => {
    const sales = learnSales([...times(50, ['pasta', 'wine']), ...times(6, ['bread', 'butter'])], NOW);
    const facts = shop(
      [
        product('pasta'),
        product('bread', { goesWith: ['jam'] }),
        product('wine'),
        product('butter'),
        product('jam'),
      ],
      sales,
    );
    expect(recommend({ kind: 'goes-with', anchors: ['pasta', 'bread'] }, facts, 4)).toEqual([
      { productId: 'jam', reason: { rule: 'merchant', anchor: 'bread' } },
      { productId: 'wine', reason: { rule: 'bought-together', anchor: 'pasta' } },
      { productId: 'butter', reason: { rule: 'bought-together', anchor: 'bread' } },
    ]);
  });

  it('SUG-7 what goes with several of the products outranks what goes with one of them alone', () => {
    const sales = learnSales(
      [...times(8, ['a', 'both']), ...times(8, ['b', 'both']), ...times(9, ['a', 'one'])],
      NOW,
    );
    const facts = shop(
      ['a', 'b', 'both', 'one'].map((id) => product(id)),
      sales,
    );
    expect(ids({ kind: 'goes-with', anchors: ['a', 'b'] }, facts)).toEqual(['both', 'one']);
  });

  it('SUG-7 ranks by how closely two belong together, not by how much is sold of one', () => {
    const receipts = [...times(40, ['tea', 'milk']), ...times(400, ['milk']), ...times(30, ['tea', 'honey'])];
    const facts = shop(
      ['tea', 'milk', 'honey'].map((id) => product(id)),
      learnSales(receipts, NOW),
    );
    expect(ids({ kind: 'goes-with', anchors: ['tea'] }, facts)).toEqual(['honey', 'milk']);
  });

  it('SUG-8 what fewer than five baskets hold together is nobody else’s business', () => {
    const facts = (count: number) =>
      shop([product('a'), product('b')], learnSales(times(count, ['a', 'b']), NOW));
    expect(ids({ kind: 'goes-with', anchors: ['a'] }, facts(4))).toEqual([]);
    expect(ids({ kind: 'goes-with', anchors: ['a'] }, facts(5))).toEqual(['b']);
  });

  it('SUG-9 holds no product twice, no two variants of one, nothing sold out, sensitive, unknown or asked about', () => {
    fc.assert(
      fc.property(PRODUCTS, BASKETS, SHELF, fc.nat(12), (products, baskets, shelf, most) => {
        const facts = shop(products, learnSales(baskets, NOW));
        const found = ids(shelf, facts, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        const shown = found.map((id) => facts.products.get(id));
        for (const one of shown) expect(one?.stock && !one.sensitive).toBe(true);
        const groups = shown.flatMap((one) => one?.group?.id ?? []);
        expect(new Set(groups).size).toBe(groups.length);
        if (shelf.kind === 'goes-with') expect(found.filter((id) => shelf.anchors.includes(id))).toEqual([]);
      }),
    );
  });

  it('SUG-9 says the same each time, in whatever order the receipts and the products come, and more only adds', () => {
    fc.assert(
      fc.property(PRODUCTS, BASKETS, SHELF, fc.nat(12), (products, baskets, shelf, most) => {
        const once = recommend(shelf, shop(products, learnSales(baskets, NOW)), most);
        const again = shop(products.toReversed(), learnSales(baskets.toReversed(), NOW));
        expect(recommend(shelf, again, most)).toEqual(once);
        expect(recommend(shelf, again, most + 1).slice(0, most)).toEqual(once);
      }),
    );
  });

  it('SUG-9 every recommendation has its reason, and the reason is true', () => {
    fc.assert(
      fc.property(PRODUCTS, BASKETS, SHELF, (products, baskets, shelf) => {
        const facts = shop(products, learnSales(baskets, NOW));
        for (const { productId, reason } of recommend(shelf, facts, 12)) {
          const held =
            shelf.kind === 'buy-again' ? shelf.visits.filter((one) => one.products.includes(productId)) : [];
          if (reason.rule === 'bought-before') expect(reason.visits).toBe(held.length);
          else if (shelf.kind === 'goes-with') {
            expect(shelf.anchors).toContain(reason.anchor);
            const linked = facts.products.get(reason.anchor)?.goesWith.includes(productId) ?? false;
            const sold =
              facts.sales.beside.get(reason.anchor)?.some((one) => one.productId === productId) ?? false;
            expect(reason.rule === 'merchant' ? linked : sold).toBe(true);
          }
        }
      }),
    );
  });

  it('SUG-9 has nothing to say to somebody without a history, and bears a history of 100,000 visits', () => {
    const facts = shop([product('a'), product('b')]);
    expect(recommend({ kind: 'buy-again', visits: [] }, facts, 10)).toEqual([]);
    expect(recommend({ kind: 'goes-with', anchors: [] }, facts, 10)).toEqual([]);
    const visits = Array.from({ length: 100_000 }, (_, n) => basket([n % 3 === 0 ? 'a' : 'b', `gone-${n}`]));
    expect(ids({ kind: 'buy-again', visits }, facts)).toEqual(['b', 'a']);
  });
});
