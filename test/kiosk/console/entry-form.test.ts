import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../kiosk/console/schedule/entry-draft.ts';
import { conditionsWords, repeatWords, whenText } from '../../../kiosk/console/schedule/entry-words.ts';
import { FACTS, newCondition } from '../../../kiosk/console/schedule/new-condition.ts';
import { nextDays } from '../../../kiosk/console/schedule/next-days.ts';
import { Condition } from '../../../shared/model/condition.ts';
import { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';

const draft = (more: Partial<ReturnType<typeof newDraft>>) => ({
  ...newDraft([]),
  name: 'E',
  playlistId: 'p',
  ...more,
});
const monthly = (on: { by: 'date'; day: number } | { by: 'weekday'; nth: 'last'; weekday: 5 }) =>
  ({ unit: 'month', every: 1, on }) as const;

describe('the next days', () => {
  it('CON-67 are those on which screens would start it, from today on, without the days left out', () => {
    const from = '2026-01-31';
    const days = (more: Partial<ReturnType<typeof newDraft>>) =>
      nextDays(draft({ from, ...more }), null, '2026-02-01', 3);
    expect(days({ recurrence: monthly({ by: 'date', day: 31 }) })).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    const fridays = { recurrence: monthly({ by: 'weekday', nth: 'last', weekday: 5 }) };
    expect(days(fridays)).toEqual(['2026-02-27', '2026-03-27', '2026-04-24']);
    expect(days({ ...fridays, skip: ['2026-03-27'] })).toEqual(['2026-02-27', '2026-04-24', '2026-05-29']);
    expect(days({ ...fridays, until: '2026-03-01' })).toEqual(['2026-02-27']);
  });

  it('CON-67 follow the hours of the daypart, and are none where it never runs', () => {
    const window = { start: '09:00', end: '12:00' };
    const daypart = Daypart.parse({
      id: 'd',
      name: 'D',
      window,
      exceptions: [{ weekday: 1, window: null }],
      createdAt: 1,
    });
    expect(nextDays(draft({ weekdays: [1, 2] }), daypart, '2026-11-23', 2)).toEqual([
      '2026-11-24',
      '2026-12-01',
    ]);
    expect(nextDays(draft({ weekdays: [1] }), daypart, '2026-11-23', 2)).toEqual([]);
    // What repeats without a first day cannot be counted; the form gives it one.
    expect(nextDays(draft({ recurrence: { unit: 'day', every: 2 } }), null, '2026-11-23', 2)).toEqual([]);
  });
});

describe('words', () => {
  const entry = (more: object) =>
    ScheduleEntry.parse({ id: 'e', name: 'e', playlistId: 'p', createdAt: 1, ...more });

  it('CON-62 say how it repeats, what is left out, over what it lies, and when alone it plays', () => {
    const one = entry({
      from: '2026-03-06',
      recurrence: monthly({ by: 'weekday', nth: 'last', weekday: 5 }),
      skip: ['2026-12-25'],
      layer: 'overlay',
      when: [{ fact: 'sky', oneOf: ['rain', 'snow'] }],
    });
    expect(whenText(one, [])).toBe(
      'All day, every month on the last Friday, from 6 Mar 2026, not on 1 day, over whatever plays, only in rain or in snow',
    );
    expect(
      whenText(entry({ from: '2026-03-06', recurrence: { unit: 'week', every: 2 }, weekdays: [1, 2] }), []),
    ).toBe('All day, every 2 weeks, Mon, Tue, from 6 Mar 2026');
    expect(repeatWords(one)).toBe('every month on the last Friday, not on 1 day');
    expect(repeatWords(entry({}))).toBe('');
    expect(conditionsWords([...one.when, { fact: 'language', is: 'de' }])).toBe(
      'only in rain or in snow, and 1 more',
    );
    expect(conditionsWords([])).toBe('');
  });
});

describe('a new condition', () => {
  it('CON-68 is complete, or refused until somebody says what nobody can guess', () => {
    const complete = FACTS.filter(({ value }) => Condition.safeParse(newCondition(value)).success);
    expect(complete.map(({ value }) => value)).toEqual(['sky', 'temperature', 'audience']);
    expect(FACTS).toHaveLength(Condition.options.length);
  });
});
