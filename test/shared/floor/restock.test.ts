import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysToRestock, RESTOCK_TOLD_MS } from '../../../shared/floor/restock.ts';

const now = Date.UTC(2026, 10, 23, 12);
const today = '2026-11-23';
const told = (on: string, ago = 3_600_000) => ({ on, source: 'The dairy', at: now - ago });

test('KSK-159 what is sold out is back in so many days, from today on and across months; a day that is over says nothing', () => {
  const days = (on: string) => daysToRestock({ stock: 0 }, told(on), { now, today });
  expect([days('2026-11-23'), days('2026-11-24'), days('2026-12-02')]).toEqual([0, 1, 9]);
  expect(days('2026-11-22')).toBeNull();
});

test('KSK-159 of what is there, what nobody has told and what was told long ago, nothing is said', () => {
  expect(daysToRestock({ stock: 1 }, told('2026-11-24'), { now, today })).toBeNull();
  expect(daysToRestock({ stock: 0 }, undefined, { now, today })).toBeNull();
  const old = (ago: number) => daysToRestock({ stock: 0 }, told('2026-11-24', ago), { now, today });
  expect([old(RESTOCK_TOLD_MS), old(RESTOCK_TOLD_MS + 1)]).toEqual([1, null]);
});

test('KSK-159 as days pass the day draws nearer by one each, and is never told once it is past', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (ahead, passed) => {
      const day = (add: number) => new Date(now + add * 86_400_000).toISOString().slice(0, 10);
      const left = daysToRestock({ stock: 0 }, told(day(ahead), 0), { now, today: day(passed) });
      expect(left).toBe(passed > ahead ? null : ahead - passed);
    }),
  );
});
