import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOfDay, DAY_MS, dayOfDate, weekdayOf } from '../../../shared/schedule/civil-date.ts';
import { clockOf } from '../../../shared/schedule/zone.ts';

const wall = (text: string): number => Date.parse(`${text}Z`);

function clock(zone: string) {
  const found = clockOf(zone);
  if (found === null) throw new Error(`no clock for ${zone}`);
  return found;
}

describe('a wall clock', () => {
  test.each([
    ['America/New_York', '2026-11-01T05:59:59Z', '2026-11-01T01:59:59'],
    ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00'],
    ['Pacific/Chatham', '2026-09-26T13:59:59Z', '2026-09-27T02:44:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31T00:00:00'],
    ['Asia/Kolkata', '2099-12-31T23:59:59Z', '2100-01-01T05:29:59'],
    // An offset with seconds: -0:44:30.
    ['Africa/Monrovia', '1971-06-01T12:00:00Z', '1971-06-01T11:15:30'],
    ['+05:30', '2026-01-01T00:00:00Z', '2026-01-01T05:30:00'],
  ])('SCH-27 in %s reads right at %s', (zone, instant, expected) => {
    expect(clock(zone).wallAt(Date.parse(instant))).toBe(wall(expected));
  });

  test('SCH-27 is not made for a zone that the runtime does not know', () => {
    expect(clockOf('Mars/Olympus')).toBeNull();
  });

  test('SCH-27 reaches a time first in the first of two hours, and a skipped one at the end of the gap', () => {
    const london = clock('Europe/London');
    const reach = (time: string, after: string) =>
      new Date(london.firstReach(wall(time), Date.parse(after))).toISOString();
    expect(reach('2026-10-25T01:30:00', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(reach('2026-10-25T01:30:00', '2026-10-25T01:00:00Z')).toBe('2026-10-25T01:30:00.000Z');
    expect(reach('2026-03-29T01:30:00', '2026-01-01T00:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('SCH-27 agrees with Intl at any instant and any zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4_102_444_800 }), (zone, seconds) => {
        const text = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'medium',
        })
          .format(seconds * 1000)
          .replace(' ', 'T');
        expect(clock(zone).wallAt(seconds * 1000)).toBe(wall(text));
      }),
      { numRuns: 400 },
    );
  });
});

test('SCH-27 civil days are the calendar, both ways, to the year 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      const date = new Date(day * DAY_MS);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(civilOfDay(day)).toEqual({ year, month, day: dayOfMonth });
      expect(dayOfDate(date.toISOString().slice(0, 10))).toBe(day);
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }),
  );
});
