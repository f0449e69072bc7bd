import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ListLine,
  linesToBring,
  PENDING_MS,
  quantityOf,
  setQuantity,
  stillPending,
  withPending,
} from '../../../kiosk/shop/session-list.ts';

const lines: ListLine[] = [
  { productId: 'a', quantity: 1 },
  { productId: 'b', quantity: 2 },
];
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyLines = fc
  .uniqueArray(id, { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((productId) =>
        fc.record({ productId: fc.constant(productId), quantity: fc.integer({ min: 1, max: 99 }) }),
      ),
    ),
  );

describe('setQuantity', () => {
  it('KSK-5 keeps a quantity between 0 and 99', () => {
    fc.assert(
      fc.property(anyLines, id, fc.double({ noNaN: true }), (before, productId, wanted) => {
        const after = setQuantity(before, productId, wanted);
        const quantity = quantityOf(after, productId);
        expect(quantity).toBe(Math.min(99, Math.max(0, Math.trunc(wanted))));
        expect(after.every((line) => line.quantity >= 1)).toBe(true);
      }),
    );
  });

  it('KSK-5 takes off at 0 and appends what is new', () => {
    expect(setQuantity(lines, 'a', 0)).toEqual([{ productId: 'b', quantity: 2 }]);
    expect(setQuantity(lines, 'c', 3).at(-1)).toEqual({ productId: 'c', quantity: 3 });
  });

  it('KSK-5 holds 200 products and no more', () => {
    const full = Array.from({ length: 200 }, (_, n) => ({ productId: `p${n}`, quantity: 1 }));
    expect(setQuantity(full, 'one-more', 1)).toHaveLength(200);
    expect(quantityOf(setQuantity(full, 'p7', 5), 'p7')).toBe(5);
  });
});

describe('handing over to a visit', () => {
  it('KSK-7 brings all that was collected and lowers nothing', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (before, visit) => {
        let after: ListLine[] = [...visit];
        for (const line of linesToBring(before, visit))
          after = setQuantity(after, line.productId, line.quantity);
        for (const line of before)
          expect(quantityOf(after, line.productId)).toBeGreaterThanOrEqual(line.quantity);
        for (const line of visit)
          expect(quantityOf(after, line.productId)).toBeGreaterThanOrEqual(line.quantity);
      }),
    );
  });
});

describe('changes under way', () => {
  const pending = new Map([['a', { quantity: 4, at: 1000 }]]);

  it('KSK-8 show at once', () => {
    expect(quantityOf(withPending(lines, pending), 'a')).toBe(4);
    expect(withPending(lines, new Map([['b', { quantity: 0, at: 1000 }]]))).toEqual([
      { productId: 'a', quantity: 1 },
    ]);
  });

  it('KSK-8 are settled once the visit holds them', () => {
    expect(stillPending(pending, lines, 2000).size).toBe(1);
    expect(stillPending(pending, [{ productId: 'a', quantity: 4 }], 2000).size).toBe(0);
  });

  it('KSK-8 give way to the visit after five seconds', () => {
    expect(stillPending(pending, lines, 1000 + PENDING_MS - 1).size).toBe(1);
    expect(stillPending(pending, lines, 1000 + PENDING_MS).size).toBe(0);
  });
});
