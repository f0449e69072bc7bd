import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTimes } from '../../../shared/floor/answer-times.ts';
import { LEAST_TOLD, toldCounts } from '../../../shared/floor/help-counts.ts';
import { nextTicket } from '../../../shared/floor/next-ticket.ts';
import { promisedMs } from '../../../shared/floor/promise.ts';

const MINUTE = 60_000;
const waits = (count: number, ms: number, answered = true) =>
  Array.from({ length: count }, () => ({ ms, answered }));

test('FLR-6 calls that nobody answered make a promise longer, never better', () => {
  expect(promisedMs(waits(9, 1000), 5 * MINUTE)).toBe(5 * MINUTE);
  expect(promisedMs(waits(10, 1000), 5 * MINUTE)).toBe(MINUTE);
  expect(promisedMs([...waits(8, 61_000), ...waits(2, 9 * MINUTE)], MINUTE)).toBe(2 * MINUTE);
  // Given up after a moment: three of ten is more than the one in five that may go wrong.
  expect(promisedMs([...waits(7, 1000), ...waits(3, 1000, false)], MINUTE)).toBe(30 * MINUTE);
});

test('FLR-15 answer times are of those that were answered; the others are counted beside them', () => {
  const calls = [...waits(4, 30_000), ...waits(1, 300_000), ...waits(1, 5000, false)];
  expect(answerTimes(calls.map((one, at) => ({ ...one, escalated: at === 4 })))).toEqual({
    asked: 6,
    answered: 5,
    medianMs: 30_000,
    mostMs: 30_000,
    escalated: 1,
  });
  expect(answerTimes([])).toMatchObject({ asked: 0, medianMs: null, mostMs: null });
});

test('FLR-16 counts of calls match the calls, and none below ten can be told or worked out', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.nat(40)), (made) => {
      const counts = new Map(Object.entries(made));
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const told = toldCounts(counts);
      if (!told) {
        expect(total).toBeLessThan(LEAST_TOLD);
        return;
      }
      expect(told.counts.reduce((sum, { count }) => sum + count, told.rest)).toBe(total);
      expect(told.counts.every(({ of, count }) => count >= LEAST_TOLD && counts.get(of) === count)).toBe(
        true,
      );
      const untold = [...counts].filter(
        ([of, count]) => count > 0 && !told.counts.some((one) => one.of === of),
      );
      expect(told.rest === 0 || told.rest >= LEAST_TOLD).toBe(true);
      // One kind alone in the rest would be told by its name.
      expect(untold.length === 1 && (untold[0]?.[1] ?? 0) < LEAST_TOLD).toBe(false);
    }),
  );
});

test('PIC-5 tickets go from A01 to Z99 and begin anew', () => {
  expect([nextTicket(null), nextTicket('A01'), nextTicket('A99'), nextTicket('Z99')]).toEqual([
    'A01',
    'A02',
    'B01',
    'A01',
  ]);
});
