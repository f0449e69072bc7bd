import { expect, test } from 'vitest';
import { ask, daypart, entry, iso, playing, playlist, texts } from './documents.ts';

const NOON = '2026-01-07T12:00:00Z';
const playlists = [playlist('p', ['a', 'b']), playlist('fill', ['c', 'd'])];
const keys = (answer: ReturnType<typeof ask>) => answer.layers[0]?.loop.map(({ key }) => key);

test('SCH-60 what an entry with a share leaves of the hour is the next priority’s', () => {
  const below = [entry('C'), entry('D', { priority: 5 })];
  const share = entry('S', { priority: 50, secondsPerHour: 600 });
  expect(playing(ask({ entries: [share, ...below] }, NOON))).toEqual(['S', 'C']);
  const limited = entry('L', { priority: 50, maxPlaysPerHour: 4 });
  expect(playing(ask({ entries: [limited, ...below] }, NOON))).toEqual(['L', 'C']);
  expect(playing(ask({ entries: [limited, { ...share, priority: 20 }, ...below] }, NOON))).toEqual([
    'L',
    'S',
    'C',
  ]);
});

test('SCH-60 shares that fill the hour leave nothing; a limit always leaves something', () => {
  const half = (id: string, more = {}) => entry(id, { priority: 50, secondsPerHour: 1800, ...more });
  expect(playing(ask({ entries: [half('S'), half('T'), entry('C')] }, NOON))).toEqual(['S', 'T']);
  const limited = half('T', { maxPlaysPerHour: 9 });
  expect(playing(ask({ entries: [half('S'), limited, entry('C')] }, NOON))).toEqual(['S', 'T', 'C']);
});

test('SCH-60 where no entry takes the rest the filler does, and says so', () => {
  const parts = { playlists, fillerPlaylistId: 'fill', entries: [entry('S', { secondsPerHour: 1 })] };
  const answer = ask(parts, NOON);
  expect(answer.layers[0]?.rung).toBe('campaign');
  expect(keys(answer)).toEqual(['S/a', 'S/b', '~filler/c', '~filler/d']);
  expect(texts(answer)).toEqual({
    S: 'playing, at least 1 second per hour',
    '(filler)': 'playing in the time that the entries leave',
  });
  const filled = ask({ ...parts, entries: [entry('C')] }, NOON);
  expect(keys(filled)).toEqual(['C/a', 'C/b']);
  expect(texts(filled)).toEqual({ C: 'playing' });
});

test('SCH-60 the reasons name the quota, and the entry that leaves nothing', () => {
  const entries = [
    entry('S', { priority: 50, secondsPerHour: 600, maxPlaysPerHour: 20 }),
    entry('C'),
    entry('D', { priority: 5 }),
  ];
  expect(texts(ask({ entries }, NOON))).toEqual({
    S: 'playing in turn with C, at least 600 seconds per hour, at most 20 plays per hour',
    C: 'playing in turn with S',
    D: 'lower priority than C',
  });
});

test('SCH-60 the answer changes when an entry that has the rest comes or goes', () => {
  const entries = [
    entry('S', { priority: 50, secondsPerHour: 600 }),
    entry('lunch', { priority: 20, daypartId: 'lunch' }),
    entry('C'),
  ];
  const parts = { entries, dayparts: [daypart('lunch', '12:30', '14:00')] };
  expect(iso(ask(parts, NOON).nextChangeAt)).toBe('2026-01-07T12:30:00.000Z');
  const atLunch = ask(parts, '2026-01-07T12:30:00Z');
  expect(playing(atLunch)).toEqual(['S', 'lunch']);
  expect(iso(atLunch.nextChangeAt)).toBe('2026-01-07T14:00:00.000Z');
});
