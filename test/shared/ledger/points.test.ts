import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf, type Entry, type PointsHappening } from '../../../shared/ledger/entry.ts';
import { afterSavings, missingTo } from '../../../shared/ledger/gift-threshold.ts';
import { pointsAccount, pointsEntry } from '../../../shared/ledger/points-accounts.ts';
import { pointsOfReceipt } from '../../../shared/ledger/points-of-receipt.ts';
import type { Saving } from '../../../shared/model/coupon.ts';

const happenings: PointsHappening[] = [
  'spent',
  'visited',
  'reviewed',
  'returned',
  'paid',
  'given-back',
  'lapsed',
];

test('PTS-1 whatever happens to whose points, every entry balances and all accounts together hold nothing', () => {
  const happening = fc.record({
    kind: fc.constantFrom(...happenings),
    who: fc.constantFrom('ada', 'bob', 'cay'),
    points: fc.integer({ min: -1e6, max: 1e6 }).filter((points) => points !== 0),
  });
  fc.assert(
    fc.property(fc.array(happening), (all) => {
      const entries: Entry[] = all.map(({ kind, who, points }, index) =>
        pointsEntry(who, kind, { id: `e${index}`, at: index, reference: `r${index}`, points }),
      );
      for (const { postings } of entries)
        expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
      const postings = entries.flatMap((entry) => entry.postings);
      const accounts = new Set(postings.map(({ account }) => account));
      expect([...accounts].reduce((sum, account) => sum + balanceOf(postings, account), 0)).toBe(0);
      // What somebody holds is what they earned less what left them: nothing of anybody else is in it.
      const own = all.filter(({ who }) => who === 'ada');
      const out = new Set<PointsHappening>(['returned', 'paid', 'lapsed']);
      const held = own.reduce((sum, { kind, points }) => sum + (out.has(kind) ? -points : points), 0);
      expect(balanceOf(postings, pointsAccount('ada'))).toBe(held);
    }),
  );
});

test('PTS-2 a receipt is worth whole points of what was paid and not brought back, whatever came back in which parts', () => {
  const rule = { everyMinor: 100, points: 3 };
  const worth = (paidMinor: number, returnedMinor = 0) => pointsOfReceipt({ paidMinor, returnedMinor }, rule);
  expect([worth(0), worth(99), worth(100), worth(199), worth(200)]).toEqual([0, 0, 3, 3, 6]);
  expect([worth(200, 1), worth(200, 100), worth(200, 101), worth(200, 200)]).toEqual([3, 3, 0, 0]);
  const minor = fc.nat(1e7);
  fc.assert(
    fc.property(minor, fc.array(minor), fc.integer({ min: 1, max: 1e5 }), (paid, parts, everyMinor) => {
      const byRule = { everyMinor, points: 2 };
      const value = (returned: number) =>
        pointsOfReceipt({ paidMinor: paid, returnedMinor: returned }, byRule);
      let returned = 0;
      let taken = 0;
      for (const part of parts) {
        const next = Math.min(paid, returned + part);
        taken += value(returned) - value(next);
        returned = next;
      }
      expect(taken).toBe(value(0) - value(returned));
      expect(taken).toBeGreaterThanOrEqual(0);
      expect(taken).toBeLessThanOrEqual(value(0));
    }),
  );
});

test('PTS-3 a gift from 50.00 on is there at the very cent, one cent below it is not, and coupons count first', () => {
  const tenOff: Saving = { kind: 'percent', percent: 10 };
  const oneOff: Saving = { kind: 'amount', minor: 100 };
  const gift: Saving = { kind: 'gift', choices: ['Tea'] };
  expect([missingTo(5000, 4999), missingTo(5000, 5000), missingTo(5000, 5001)]).toEqual([1, 0, 0]);
  expect(missingTo(5000, afterSavings(5000, [tenOff]))).toBe(500);
  expect(missingTo(5000, afterSavings(5555, [tenOff]))).toBe(0);
  expect(missingTo(5000, afterSavings(5554, [tenOff]))).toBe(1);
  expect(missingTo(5000, afterSavings(5100, [oneOff, gift]))).toBe(0);
  expect(missingTo(5000, afterSavings(5099, [oneOff]))).toBe(1);
  expect(afterSavings(50, [oneOff])).toBe(0);
  expect(afterSavings(0, [tenOff, oneOff])).toBe(0);
});
