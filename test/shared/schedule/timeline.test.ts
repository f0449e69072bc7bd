import { expect, test } from 'vitest';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { timeline } from '../../../shared/schedule/timeline.ts';
import { daypart, display, documentOf, entry } from './documents.ts';

const schedule = compile(
  documentOf({
    dayparts: [daypart('breakfast', '07:00', '10:00'), daypart('day', '09:00', '18:00')],
    entries: [entry('B', { daypartId: 'breakfast', priority: 20 }), entry('D', { daypartId: 'day' })],
  }),
);

function day(from: string, to: string): string[] {
  const segments = timeline(schedule, display, Date.parse(from), Date.parse(to), EVERYTHING_READY);
  return segments.map((segment) => {
    const [start, end] = [segment.from, segment.to].map((at) => new Date(at).toISOString().slice(11, 16));
    return `${start}-${end} ${segment.rung} ${segment.entries.map(({ id }) => id).join('+')}`.trim();
  });
}

test('SCH-24 a day is its segments, and content that played counts as the last that could', () => {
  expect(day('2026-01-07T00:00:00Z', '2026-01-08T00:00:00Z')).toEqual([
    '00:00-07:00 holding',
    '07:00-10:00 campaign B',
    '10:00-18:00 campaign D',
    '18:00-00:00 last',
  ]);
});

test('SCH-24 a stretch within a segment is that one, cut to measure; no stretch has none', () => {
  expect(day('2026-01-07T08:10:00Z', '2026-01-07T08:20:00Z')).toEqual(['08:10-08:20 campaign B']);
  expect(day('2026-01-07T08:10:00Z', '2026-01-07T08:10:00Z')).toEqual([]);
});
