import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sixMonthsAfter } from '../../../shared/audience/six-months.ts';

test.each([
  ['2026-11-23T03:17:00Z', '2027-05-23T03:17:00Z'],
  ['2026-08-31T23:59:59Z', '2027-02-28T23:59:59Z'],
  ['2027-08-31T00:00:00Z', '2028-02-29T00:00:00Z'],
  ['2026-12-31T12:00:00Z', '2027-06-30T12:00:00Z'],
])('AUD-R26 six months are those of the calendar: %s is followed by %s', (from, until) => {
  expect(sixMonthsAfter(Date.parse(from))).toBe(Date.parse(until));
});

test('AUD-R26 a check is never put off by a day more, whenever it was done', () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
      const days = (sixMonthsAfter(date.getTime()) - date.getTime()) / day;
      expect(days).toBeGreaterThanOrEqual(181);
      expect(days).toBeLessThanOrEqual(184);
    }),
  );
});
