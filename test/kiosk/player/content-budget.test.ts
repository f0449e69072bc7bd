import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentBudget, evictable, whatFits } from '../../../kiosk/player/content-budget.ts';

const file = fc.record({
  sha256: fc.uuid(),
  bytes: fc.integer({ min: 1, max: 1000 }),
  verifiedAt: fc.constant(0),
  usedAt: fc.integer({ min: 0, max: 1000 }),
});
const files = fc.uniqueArray(file, { selector: ({ sha256 }) => sha256, maxLength: 30 });
const total = (of: readonly { bytes: number }[]) => of.reduce((sum, { bytes }) => sum + bytes, 0);

test('PLY-9 never names a file to keep, goes oldest first, and no further than needed', () => {
  fc.assert(
    fc.property(files, fc.nat(8000), fc.nat(4000), fc.nat(29), (all, budget, incoming, kept) => {
      const keep = new Set(all.slice(0, kept).map(({ sha256 }) => sha256));
      const victims = evictable(all, { keep, budget, incoming });
      const left = all.filter((candidate) => !victims.includes(candidate));
      const removable = left.filter(({ sha256 }) => !keep.has(sha256));
      expect(victims.some(({ sha256 }) => keep.has(sha256))).toBe(false);
      const youngest = Math.max(-1, ...victims.map(({ usedAt }) => usedAt));
      expect(removable.every(({ usedAt }) => usedAt >= youngest)).toBe(true);
      const fits = total(left) + incoming <= budget;
      expect(fits || removable.length === 0).toBe(true);
      const last = victims.at(-1);
      if (last) expect(total(left) + last.bytes + incoming).toBeGreaterThan(budget);
    }),
  );
});

test('PLY-9 the budget stays below what the browser promises, and has a floor and a ceiling', () => {
  expect(contentBudget(10_000_000_000)).toBe(5_000_000_000);
  expect(contentBudget(1e12)).toBe(32_000_000_000);
  expect(contentBudget(1000)).toBe(200_000_000);
  expect(contentBudget(null)).toBe(200_000_000);
});

test('PLY-103 of what is missing only that is fetched which fits, what is needed soonest first', () => {
  fc.assert(
    fc.property(files, fc.nat(8000), (all, room) => {
      const fitting = whatFits(all, room);
      expect(total(fitting)).toBeLessThanOrEqual(room);
      // In the order given, and nothing is left out that there was room for when its turn came.
      let left = room;
      for (const one of all) {
        expect(fitting.includes(one)).toBe(one.bytes <= left);
        if (fitting.includes(one)) left -= one.bytes;
      }
    }),
  );
});
