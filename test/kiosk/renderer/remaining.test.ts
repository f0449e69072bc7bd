import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remaining } from '../../../kiosk/renderer/remaining.ts';

const MS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 } as const;

test.each([
  [90_061_000, 'day 1, hour 1, minute 1, second 1'],
  [86_400_000, 'day 1, hour 0, minute 0, second 0'],
  [61_000, 'minute 1, second 1'],
  [60_000, 'minute 1, second 0'],
  [1, 'second 1'],
  [0, ''],
  [-1, ''],
])('REN-22 %i ms before the instant stands "%s"', (left, words) => {
  const parts = remaining(5_000_000_000 + left, 5_000_000_000);
  expect(parts.map(({ unit, count }) => `${unit} ${count}`).join(', ')).toBe(words);
});

test('REN-22 what stands there adds up to the seconds that have begun', () => {
  const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(instant, instant, (until, now) => {
      const sum = remaining(until, now).reduce((ms, { unit, count }) => ms + count * MS[unit], 0);
      expect(sum).toBe(Math.max(0, Math.ceil((until - now) / 1000) * 1000));
    }),
  );
});
