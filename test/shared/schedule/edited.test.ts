import { expect, test } from 'vitest';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import {
  ask,
  type DaypartInput,
  type DocumentInput,
  daypart,
  display,
  documentOf,
  entry,
  iso,
  playing,
  texts,
} from './documents.ts';

/** When the entries play between two instants, as `from–to`. */
function stretches(parts: Partial<DocumentInput>, from: string, to: string): string[] {
  const schedule = compile(documentOf(parts));
  return timeline(schedule, display, Date.parse(from), Date.parse(to), EVERYTHING_READY)
    .filter(({ rung }) => rung === 'campaign')
    .map((segment) => `${iso(segment.from)?.slice(5, 16)}–${iso(segment.to)?.slice(5, 16)}`);
}

// The winter of London, so that its wall clock reads UTC.
const morning = (start: string, end: string, more: Partial<DaypartInput> = {}) => ({
  dayparts: [daypart('morning', start, end, more)],
  entries: [entry('A', { daypartId: 'morning' })],
});

test('SCH-28 a daypart that is edited moves the occurrence that runs and all that are to come', () => {
  const during = '2026-01-07T09:30Z';
  expect(playing(ask(morning('08:00', '12:00'), during))).toEqual(['A']);
  // Cut short while it runs, it is over; drawn out, it goes on; shifted, it is yet to begin.
  expect(playing(ask(morning('08:00', '09:00'), during))).toEqual([]);
  expect(iso(ask(morning('08:00', '14:00'), during).nextChangeAt)).toBe('2026-01-07T14:00:00.000Z');
  expect(texts(ask(morning('10:00', '12:00'), during))['A']).toBe('morning starts at 10:00');
  const days = ['2026-01-07T00:00Z', '2026-01-09T00:00Z'] as const;
  expect(stretches(morning('10:00', '11:00'), ...days)).toEqual([
    '01-07T10:00–01-07T11:00',
    '01-08T10:00–01-08T11:00',
  ]);
  const closed = { exceptions: [{ weekday: 4 as const, window: null }] };
  expect(stretches(morning('10:00', '11:00', closed), ...days)).toEqual(['01-07T10:00–01-07T11:00']);
});

test('SCH-28 an occurrence past midnight goes with the daypart of the day on which it began', () => {
  const night = (start: string, end: string) => ({
    dayparts: [daypart('morning', start, end)],
    entries: [entry('A', { daypartId: 'morning', until: '2026-01-07' })],
  });
  const late = '2026-01-08T03:00Z';
  expect(playing(ask(night('22:00', '04:00'), late))).toEqual(['A']);
  expect(playing(ask(night('22:00', '02:00'), late))).toEqual([]);
});

test('SCH-35 days that were taken out of a series stay out, whichever of its rules is edited', () => {
  const skip = ['2026-01-06', '2026-01-07'];
  const series = {
    from: '2026-01-05',
    recurrence: { unit: 'day', every: 1 },
    daypartId: 'morning',
    skip,
  } as const;
  const edits = [
    {},
    { recurrence: { unit: 'day', every: 2 } as const },
    { recurrence: { unit: 'week', every: 1 } as const, weekdays: [1, 2, 3, 4, 5] as const },
    { recurrence: null },
    { from: '2026-01-06' },
    { priority: 50, name: 'Renamed' },
    { daypartId: null },
  ];
  for (const edit of edits) {
    const merged = { ...series, ...edit, skip: [...skip] };
    const parts = {
      dayparts: [daypart('morning', '08:00', '09:00')],
      entries: [entry('A', merged as Parameters<typeof entry>[1])],
    };
    expect([edit, stretches(parts, '2026-01-06T00:00Z', '2026-01-08T00:00Z')]).toEqual([edit, []]);
    // What comes after plays: the days are out, not the series.
    expect([edit, stretches(parts, '2026-01-08T00:00Z', '2026-01-16T00:00Z').length > 0]).toEqual([
      edit,
      true,
    ]);
  }
});

test('SCH-20 SCH-29 until the next change the screen is constant, while reasons of what is not on it follow the clock', () => {
  const parts = {
    dayparts: [daypart('breakfast', '07:00', '10:00', { name: 'Breakfast' })],
    entries: [entry('All', { name: 'All day', priority: 20 }), entry('Low', { daypartId: 'breakfast' })],
  };
  const told = ['06:00', '08:00', '11:00'].map((time) => {
    const answer = ask(parts, `2026-01-07T${time}Z`);
    expect([playing(answer), answer.nextChangeAt]).toEqual([['All'], null]);
    return texts(answer)['Low'];
  });
  expect(told).toEqual([
    'Breakfast starts at 07:00',
    'lower priority than All day',
    'Breakfast ended at 10:00',
  ]);
});
