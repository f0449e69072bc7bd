import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockOf, DAYS_IN_BLOCK, isHeldOut } from '../../../shared/holdout/day-lot.ts';

test('REP-70 of every five days exactly one is without, on whatever day one begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 100_000 }), (block) => {
      const days = Array.from({ length: DAYS_IN_BLOCK }, (_, index) => block * DAYS_IN_BLOCK + index);
      expect(new Set(days.map(blockOf))).toEqual(new Set([block]));
      expect(days.filter(isHeldOut)).toHaveLength(1);
    }),
  );
});

test('REP-70 the lot favours no place in the five days and no day of the week', () => {
  const held = Array.from({ length: 35_000 }, (_, day) => day).filter(isHeldOut);
  for (const [length, among] of [
    [5, 7000],
    [7, 7000],
  ] as const)
    for (let place = 0; place < length; place += 1)
      expect(held.filter((day) => day % length === place).length / (among / length)).toBeCloseTo(1, 0.9);
});
