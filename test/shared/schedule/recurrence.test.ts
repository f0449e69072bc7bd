import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { ask, daypart, documentOf, type EntryInput, entry, iso, playing, texts } from './documents.ts';
import { recursOn } from './oracle-recurrence.ts';

const utc = { id: 'till', zone: 'UTC' };

/** The dates between two on which the entry is on at noon. */
function datesOf(more: Partial<EntryInput>, from: string, to: string): string[] {
  const schedule = compile(documentOf({ entries: [entry('A', more)] }));
  const dates: string[] = [];
  for (let at = Date.parse(`${from}T12:00Z`); at <= Date.parse(`${to}T12:00Z`); at += 86_400_000) {
    if (playing(evaluate(schedule, utc, at, EVERYTHING_READY)).length > 0)
      dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

describe('an entry repeats', () => {
  test('SCH-32 every so many days, counted from its first', () => {
    const every = { recurrence: { unit: 'day', every: 3 } as const, from: '2026-02-27' };
    expect(datesOf(every, '2026-02-20', '2026-03-09')).toEqual([
      '2026-02-27',
      '2026-03-02',
      '2026-03-05',
      '2026-03-08',
    ]);
  });

  test('SCH-32 every other week on chosen weekdays, the weeks being those from Monday to Sunday', () => {
    const every = {
      recurrence: { unit: 'week', every: 2 } as const,
      from: '2026-01-01',
      weekdays: [1, 4] as (1 | 4)[],
    };
    expect(datesOf(every, '2025-12-25', '2026-01-31')).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-01-15',
      '2026-01-26',
      '2026-01-29',
    ]);
  });

  test('SCH-33 on the 31st, or the last day of a month without one, and on the 31st again after', () => {
    const every = {
      recurrence: { unit: 'month', every: 1, on: { by: 'date', day: 31 } } as const,
      from: '2026-01-31',
    };
    expect(datesOf(every, '2026-01-01', '2026-05-31')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  test('SCH-33 on 29 February, the 28th in other years', () => {
    const every = { recurrence: { unit: 'year', every: 1 } as const, from: '2028-02-29' };
    expect(datesOf(every, '2028-01-01', '2033-01-01')).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  test('SCH-34 on the last Friday, or the fifth Monday where a month has one', () => {
    const on = (nth: 5 | 'last', weekday: 1 | 5) => ({
      recurrence: { unit: 'month', every: 1, on: { by: 'weekday', nth, weekday } } as const,
      from: '2026-01-01',
    });
    expect(datesOf(on('last', 5), '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
      '2026-04-24',
    ]);
    expect(datesOf(on(5, 1), '2026-01-01', '2026-08-31')).toEqual(['2026-03-30', '2026-06-29', '2026-08-31']);
  });

  test('SCH-35 not on days that were removed, and again after them', () => {
    const every = { from: '2026-01-05', until: '2026-01-09', skip: ['2026-01-07', '2026-01-06'] };
    expect(datesOf(every, '2026-01-01', '2026-01-31')).toEqual(['2026-01-05', '2026-01-08', '2026-01-09']);
    const open = ask({ entries: [entry('A', every)] }, '2026-01-05T12:00Z', EVERYTHING_READY, utc);
    expect(iso(open.nextChangeAt)).toBe('2026-01-06T00:00:00.000Z');
    const closed = ask({ entries: [entry('A', every)] }, '2026-01-06T12:00Z', EVERYTHING_READY, utc);
    expect(iso(closed.nextChangeAt)).toBe('2026-01-08T00:00:00.000Z');
  });

  test('SCH-6 an occurrence that began on the last day runs to its end past midnight, and no other begins', () => {
    const parts = {
      dayparts: [daypart('night', '22:00', '04:00')],
      entries: [
        entry('A', {
          daypartId: 'night',
          recurrence: { unit: 'day', every: 2 } as const,
          from: '2026-01-05',
          until: '2026-01-08',
        }),
      ],
    };
    const schedule = compile(documentOf(parts));
    const [from, to] = [Date.parse('2026-01-05T00:00Z'), Date.parse('2026-01-12T00:00Z')];
    const on = timeline(schedule, utc, from, to, EVERYTHING_READY).filter(({ rung }) => rung === 'campaign');
    expect(on.map((segment) => [iso(segment.from), iso(segment.to)])).toEqual([
      ['2026-01-05T22:00:00.000Z', '2026-01-06T04:00:00.000Z'],
      ['2026-01-07T22:00:00.000Z', '2026-01-08T04:00:00.000Z'],
    ]);
  });
});

describe('what repeats is told', () => {
  const told = (more: Partial<EntryInput>, at = '2026-03-03T12:00Z') =>
    texts(ask({ entries: [entry('A', more)] }, at, EVERYTHING_READY, utc))['A'];
  const month = (on: { by: 'weekday'; nth: 2 | 'last'; weekday: 2 | 5 } | { by: 'date'; day: number }) =>
    ({ unit: 'month', every: 1, on }) as const;

  test.each<[Partial<EntryInput>, string]>([
    [{ recurrence: { unit: 'day', every: 2 }, from: '2026-03-02' }, 'every 2 days, next on 4 March 2026'],
    [{ recurrence: { unit: 'week', every: 2 }, from: '2026-02-23' }, 'every 2 weeks, next on 9 March 2026'],
    [
      { recurrence: month({ by: 'weekday', nth: 2, weekday: 2 }), from: '2026-01-01' },
      'every month on the 2nd Tuesday, next on 10 March 2026',
    ],
    [
      {
        recurrence: month({ by: 'weekday', nth: 'last', weekday: 5 }),
        from: '2026-01-01',
        until: '2026-03-10',
      },
      'every month on the last Friday, never again',
    ],
    [
      { recurrence: month({ by: 'date', day: 12 }), from: '2026-01-01' },
      'every month on the 12th, next on 12 March 2026',
    ],
    [
      { recurrence: { unit: 'year', every: 1 }, from: '2024-02-29' },
      'every year on 29 February, next on 28 February 2027',
    ],
    [{ recurrence: { unit: 'year', every: 1 } }, 'repeats, but has no first day to count from'],
    [{ skip: ['2026-03-03'] }, 'left out on 3 March 2026'],
  ])('SCH-22 %j: %s', (more, text) => expect(told(more)).toBe(text));
});

const recurrence = fc.oneof(
  fc.record({ unit: fc.constant('day' as const), every: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ unit: fc.constant('week' as const), every: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ unit: fc.constant('year' as const), every: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    unit: fc.constant('month' as const),
    every: fc.integer({ min: 1, max: 15 }),
    on: fc.oneof(
      fc.record({ by: fc.constant('date' as const), day: fc.integer({ min: 1, max: 31 }) }),
      fc.record({
        by: fc.constant('weekday' as const),
        nth: fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 'last')[]>(1, 2, 3, 4, 5, 'last'),
        weekday: fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 6 | 7)[]>(1, 2, 3, 4, 5, 6, 7),
      }),
    ),
  }),
);

test('SCH-19 SCH-32 to 2100 the next start is the first date on which the oracle says so', () => {
  const day = fc.integer({ min: 0, max: 47_000 }).map((days) => days * 86_400_000);
  const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  fc.assert(
    fc.property(recurrence, day, day, fc.integer({ min: 0, max: 1 }), (rule, first, now, skips) => {
      const skip = skips === 0 ? [] : [dateOf(now + 86_400_000)];
      const parts = documentOf({ entries: [entry('A', { recurrence: rule, from: dateOf(first), skip })] });
      const source = parts.entries[0];
      if (source === undefined) throw new Error('the document lost its entry');
      const answer = evaluate(compile(parts), utc, now, EVERYTHING_READY);
      const isOn = recursOn(source, dateOf(now));
      expect(playing(answer)).toEqual(isOn ? ['A'] : []);
      // Counting forty years of days takes too long; what lies further ahead is looked at when it is reached.
      const horizon = Math.min(Math.max(first, now) + 6 * 366 * 86_400_000, 4_102_444_800_000);
      let at = now + 86_400_000;
      while (at < horizon && recursOn(source, dateOf(at)) === isOn) at += 86_400_000;
      if (at < horizon) expect(iso(answer.nextChangeAt)).toBe(iso(at));
    }),
    { numRuns: 300 },
  );
});
