import { describe, expect, test } from 'vitest';
import { ask, type DaypartInput, daypart, type EntryInput, entry, iso, playing } from './documents.ts';

/** The entry `A` on daypart `d` in London; answers whether it is on, and until when. */
function at(instant: string, part: DaypartInput, more: Partial<EntryInput> = {}) {
  const answer = ask({ entries: [entry('A', { daypartId: 'd', ...more })], dayparts: [part] }, instant);
  return [playing(answer).length === 1 ? 'on' : 'off', iso(answer.nextChangeAt)];
}

const breakfast = daypart('d', '07:00', '10:00');
const night = daypart('d', '22:00', '02:00');

describe('a window on a winter day in London', () => {
  test('SCH-2 plays from its start to just before its end', () => {
    expect(at('2026-01-07T06:59:59.999Z', breakfast)).toEqual(['off', '2026-01-07T07:00:00.000Z']);
    expect(at('2026-01-07T07:00:00Z', breakfast)).toEqual(['on', '2026-01-07T10:00:00.000Z']);
    expect(at('2026-01-07T09:59:59.999Z', breakfast)).toEqual(['on', '2026-01-07T10:00:00.000Z']);
    expect(at('2026-01-07T10:00:00Z', breakfast)).toEqual(['off', '2026-01-08T07:00:00.000Z']);
  });

  test('SCH-3 that crosses midnight belongs to the day on which it started', () => {
    const fridays = { weekdays: [5 as const] };
    expect(at('2026-01-09T23:00:00Z', night, fridays)).toEqual(['on', '2026-01-10T02:00:00.000Z']);
    expect(at('2026-01-10T01:59:00Z', night, fridays)).toEqual(['on', '2026-01-10T02:00:00.000Z']);
    expect(at('2026-01-10T02:00:00Z', night, fridays)).toEqual(['off', '2026-01-16T22:00:00.000Z']);
    // Friday's early morning would be Thursday's window.
    expect(at('2026-01-09T01:00:00Z', night, fridays)).toEqual(['off', '2026-01-09T22:00:00.000Z']);
  });

  test('SCH-4 with equal start and end lasts a whole day from that time', () => {
    const day = daypart('d', '06:00', '06:00');
    const mondays = { weekdays: [1 as const] };
    expect(at('2026-01-05T05:59:00Z', day, mondays)).toEqual(['off', '2026-01-05T06:00:00.000Z']);
    expect(at('2026-01-06T05:59:00Z', day, mondays)).toEqual(['on', '2026-01-06T06:00:00.000Z']);
    expect(at('2026-01-06T06:00:00Z', day)).toEqual(['on', null]);
  });

  test('SCH-4 takes 24:00 as the end of the day, and as a start for its beginning', () => {
    const evening = daypart('d', '18:00', '24:00');
    expect(at('2026-01-05T23:59:00Z', evening)).toEqual(['on', '2026-01-06T00:00:00.000Z']);
    expect(at('2026-01-06T00:00:00Z', evening)).toEqual(['off', '2026-01-06T18:00:00.000Z']);
    const early = daypart('d', '24:00', '06:00');
    expect(at('2026-01-05T03:00:00Z', early, { weekdays: [1] })).toEqual(['on', '2026-01-05T06:00:00.000Z']);
    expect(at('2026-01-06T03:00:00Z', early, { weekdays: [1] })).toEqual(['off', '2026-01-12T00:00:00.000Z']);
  });

  test('SCH-5 follows the exception of its weekday, and is closed where that says so', () => {
    const part = daypart('d', '07:00', '10:00', {
      exceptions: [
        { weekday: 6, window: { start: '08:00', end: '12:00' } },
        { weekday: 7, window: null },
      ],
    });
    expect(at('2026-01-10T07:30:00Z', part)).toEqual(['off', '2026-01-10T08:00:00.000Z']);
    expect(at('2026-01-10T11:00:00Z', part)).toEqual(['on', '2026-01-10T12:00:00.000Z']);
    expect(at('2026-01-11T08:00:00Z', part)).toEqual(['off', '2026-01-12T07:00:00.000Z']);
  });

  test('SCH-6 starts on its last day and runs to its end', () => {
    const dates = { from: '2026-01-08', until: '2026-01-09' };
    expect(at('2026-01-01T00:00:00Z', night, dates)).toEqual(['off', '2026-01-08T22:00:00.000Z']);
    // Yesterday's window would have begun before the first day.
    expect(at('2026-01-08T01:00:00Z', night, dates)).toEqual(['off', '2026-01-08T22:00:00.000Z']);
    expect(at('2026-01-10T01:00:00Z', night, dates)).toEqual(['on', '2026-01-10T02:00:00.000Z']);
    expect(at('2026-01-10T02:00:00Z', night, dates)).toEqual(['off', null]);
    // No date that does not come; a campaign may also be over before it begins.
    expect(at('2026-01-10T12:00:00Z', night, { from: '2026-02-02', until: '2026-02-01' })).toEqual([
      'off',
      null,
    ]);
  });

  test('SCH-7 is read on the clock of the display, or on the one that the entry names', () => {
    const newYork = { id: 'till', zone: 'America/New_York' };
    const parts = (zone: string | null) => ({
      entries: [entry('A', { daypartId: 'd', zone })],
      dayparts: [breakfast],
    });
    const now = '2026-01-07T08:00:00Z';
    expect(playing(ask(parts(null), now, undefined, newYork))).toEqual([]);
    expect(playing(ask(parts('Europe/London'), now, undefined, newYork))).toEqual(['A']);
  });
});

describe('when the clocks change', () => {
  test('SCH-8 a window in the gap is not reached, one partly in it plays what exists, the next day is as written', () => {
    // London, 29 March 2026: 01:00 becomes 02:00.
    const inGap = daypart('d', '01:15', '01:45');
    expect(at('2026-03-28T12:00:00Z', inGap)).toEqual(['off', '2026-03-30T00:15:00.000Z']);
    const half = daypart('d', '01:30', '02:30');
    expect(at('2026-03-29T00:59:00Z', half)).toEqual(['off', '2026-03-29T01:00:00.000Z']);
    expect(at('2026-03-29T01:00:00Z', half)).toEqual(['on', '2026-03-29T01:30:00.000Z']);
    expect(at('2026-03-29T12:00:00Z', half)).toEqual(['off', '2026-03-30T00:30:00.000Z']);
  });

  test('SCH-9 the repeated hour matches twice', () => {
    // London, 25 October 2026: 02:00 becomes 01:00.
    const part = daypart('d', '01:15', '01:45');
    expect(at('2026-10-25T00:15:00Z', part)).toEqual(['on', '2026-10-25T00:45:00.000Z']);
    expect(at('2026-10-25T00:45:00Z', part)).toEqual(['off', '2026-10-25T01:15:00.000Z']);
    expect(at('2026-10-25T01:15:00Z', part)).toEqual(['on', '2026-10-25T01:45:00.000Z']);
    expect(at('2026-10-25T01:45:00Z', part)).toEqual(['off', '2026-10-26T01:15:00.000Z']);
  });

  test('SCH-9 a clock put back into a window that was over opens it again at once', () => {
    const part = daypart('d', '00:30', '01:30');
    expect(at('2026-10-25T00:40:00Z', part)).toEqual(['off', '2026-10-25T01:00:00.000Z']);
    expect(at('2026-10-25T01:00:00Z', part)).toEqual(['on', '2026-10-25T01:30:00.000Z']);
  });

  test('SCH-8 a day that a zone skipped has no windows, but its night goes on after it', () => {
    // Apia went from 29 to 31 December 2011.
    const apia = { id: 'till', zone: 'Pacific/Apia' };
    const parts = { entries: [entry('A', { daypartId: 'd', weekdays: [5] })], dayparts: [night] };
    expect(iso(ask(parts, '2011-12-30T09:00:00Z', undefined, apia).nextChangeAt)).toBe(
      '2011-12-30T10:00:00.000Z',
    );
    const morning = { ...parts, dayparts: [daypart('d', '08:00', '12:00')] };
    expect(iso(ask(morning, '2011-12-30T09:00:00Z', undefined, apia).nextChangeAt)).toBe(
      '2012-01-05T18:00:00.000Z',
    );
  });

  test('SCH-19 years to 2100 work', () => {
    const late = { from: '2099-07-04', until: '2099-07-04' };
    expect(at('2026-01-01T00:00:00Z', breakfast, late)).toEqual(['off', '2099-07-04T06:00:00.000Z']);
    expect(at('2099-07-04T07:00:00Z', breakfast, late)).toEqual(['on', '2099-07-04T09:00:00.000Z']);
    expect(at('2038-01-19T03:14:08Z', breakfast)).toEqual(['off', '2038-01-19T07:00:00.000Z']);
    // Instants end in 2100: what comes later never comes.
    expect(at('2026-01-01T00:00:00Z', breakfast, { from: '9999-12-31' })).toEqual(['off', null]);
  });
});
