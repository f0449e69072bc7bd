import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdEnd, holdLength } from '../../../shared/floor/hold-end.ts';
import { USUAL_HOLD_RULES } from '../../../shared/model/hold.ts';
import type { OpeningHours } from '../../../shared/model/opening-hours.ts';
import type { Weekday } from '../../../shared/model/window.ts';

const HOUR = 3_600_000;
const days = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
const daily = (start: string, end: string, closed: readonly Weekday[] = []): OpeningHours => ({
  week: days.filter((day) => !closed.includes(day)).map((weekday) => ({ weekday, hours: [{ start, end }] })),
  exceptions: [],
  closedPlaylistId: null,
});
const at = (iso: string) => Date.parse(iso);
const shop = { hours: daily('09:00', '20:00', [7]), zone: 'Europe/Berlin' };

test('HLD-9 a hold lasts for so long of opening hours: over the night and over a Sunday it waits', () => {
  expect(holdEnd(at('2026-11-23T12:00+01:00'), 2 * HOUR, shop)).toBe(at('2026-11-23T14:00+01:00'));
  expect(holdEnd(at('2026-11-23T19:30+01:00'), 2 * HOUR, shop)).toBe(at('2026-11-24T10:30+01:00'));
  expect(holdEnd(at('2026-11-23T22:00+01:00'), 2 * HOUR, shop)).toBe(at('2026-11-24T11:00+01:00'));
  expect(holdEnd(at('2026-11-28T19:00+01:00'), 2 * HOUR, shop)).toBe(at('2026-11-30T10:00+01:00'));
  // To the minute of closing it is still today's.
  expect(holdEnd(at('2026-11-23T18:00+01:00'), 2 * HOUR, shop)).toBe(at('2026-11-23T20:00+01:00'));
});

test('HLD-9 it lasts as long over either clock change: an hour more or less of wall clock is none of time', () => {
  const night = { hours: daily('00:00', '06:00'), zone: 'Europe/Berlin' };
  // Forward on 29 March 2026 at 02:00, back on 25 October 2026 at 03:00.
  expect(holdEnd(at('2026-03-29T01:00+01:00'), 2 * HOUR, night)).toBe(at('2026-03-29T04:00+02:00'));
  expect(holdEnd(at('2026-10-25T01:00+02:00'), 3 * HOUR, night)).toBe(at('2026-10-25T03:00+01:00'));
});

test('HLD-9 without opening hours it is the plain time; where the shop never opens there is no end', () => {
  expect(holdEnd(5, HOUR, { hours: null, zone: 'Europe/Berlin' })).toBe(5 + HOUR);
  expect(holdEnd(5, HOUR, { hours: daily('09:00', '10:00', [...days]), zone: 'Europe/Berlin' })).toBeNull();
});

test('HLD-9 whenever it is made it ends while the shop is open, and never before its time', () => {
  const from = at('2026-01-01T00:00Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * 24 * 60 }),
      fc.integer({ min: 1, max: 48 * 60 }),
      (minute, length) => {
        const now = from + minute * 60_000;
        const end = holdEnd(now, length * 60_000, shop);
        expect(end).not.toBeNull();
        expect((end ?? 0) - now).toBeGreaterThanOrEqual(length * 60_000);
        const hour = new Intl.DateTimeFormat('en', {
          timeZone: 'Europe/Berlin',
          hour: 'numeric',
          hourCycle: 'h23',
        });
        const read = Number(hour.format((end ?? 0) - 1));
        expect(read).toBeGreaterThanOrEqual(9);
        expect(read).toBeLessThan(20);
      },
    ),
  );
});

test('HLD-7 of several categories the shortest length counts', () => {
  const rules = {
    ...USUAL_HOLD_RULES,
    categories: [
      { category: 'plants', minutes: 30 },
      { category: 'home', minutes: 600 },
    ],
  };
  expect(holdLength(rules, ['shelf'])).toBe(2 * HOUR);
  expect(holdLength(rules, ['home'])).toBe(10 * HOUR);
  expect(holdLength(rules, ['home', 'plants', 'shelf'])).toBe(HOUR / 2);
});
