import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
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

test('REN-35 a countdown is honest on a screen whose clock is wrong by days, and nobody who sets that clock starts it anew', () => {
  const DAY = MS.day;
  const true0 = Date.parse('2026-05-04T12:00Z');
  const until = true0 + 2 * MS.hour;
  fc.assert(
    fc.property(
      fc.integer({ min: -400 * DAY, max: 400 * DAY }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 600_000 }), fc.integer({ min: -DAY, max: DAY })), {
        minLength: 1,
        maxLength: 12,
      }),
      (skew, steps) => {
        let [wall, elapsed] = [true0 + skew, 0];
        const clock = new ServerClock({ wall: () => wall, elapsed: () => elapsed, builtAt: 0 });
        clock.sample(true0, clock.deviceNow());
        const left = () =>
          remaining(until, clock.now()).reduce((ms, { unit, count }) => ms + count * MS[unit], 0);
        let before = left();
        expect(before).toBe(2 * MS.hour);
        for (const [passed, setBy] of steps) {
          // Somebody sets the device's clock, forwards or back, while time goes on.
          elapsed += passed;
          wall += passed + setBy;
          const now = left();
          expect(Math.abs(now - Math.max(0, 2 * MS.hour - elapsed))).toBeLessThanOrEqual(1000);
          expect(now).toBeLessThanOrEqual(before);
          before = now;
        }
      },
    ),
  );
});
