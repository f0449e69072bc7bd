import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlayBook } from '../../../shared/schedule/play-book.ts';
import { mayBegin } from '../../../shared/schedule/play-limit.ts';
import { documentOf, entry, playlist } from './documents.ts';
import { type Play, playDay, shownMs } from './screen-day.ts';

const HOUR = 3_600_000;
const MIDNIGHT = Date.parse('2026-03-29T00:00:00Z');
const playlists = [playlist('p', ['a', 'b', 'c']), playlist('rest', ['d', 'e'])];
const day = { zone: 'Europe/London', from: MIDNIGHT, to: MIDNIGHT + 24 * HOUR };

const beginnings = (log: readonly Play[], id: string) =>
  log.filter(({ entryId }) => entryId === id).map(({ from }) => from);

/** The most plays that begin within sixty minutes, both ends counted. */
function densest(starts: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [place, at] of starts.entries()) {
    while ((starts[first] ?? at) < at - HOUR) first += 1;
    most = Math.max(most, place - first + 1);
  }
  return most;
}

test('SCH-66 no sixty minutes hold more beginnings than allowed, restarts or not, and they are spread', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 8000 }), { maxLength: 40 }),
      (limits, filler, priorities, restarts) => {
        const limited = limits.map((maxPlaysPerHour, place) =>
          entry(`L${place}`, { maxPlaysPerHour, priority: 20 + (priorities[place] ?? 0) }),
        );
        const parts = filler
          ? { entries: limited, fillerPlaylistId: 'rest' }
          : { entries: [...limited, entry('C', { playlistId: 'rest' })] };
        const log = playDay(documentOf({ playlists, ...parts }), { ...day, restarts: new Set(restarts) });
        for (const [place, limit] of limits.entries()) {
          const starts = beginnings(log, `L${place}`);
          expect(densest(starts)).toBeLessThanOrEqual(limit);
          const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
          for (const gap of gaps) {
            expect(gap).toBeGreaterThan(HOUR / limit);
            // Nothing above it but items of ten seconds, at most one of each entry at a time.
            expect(gap).toBeLessThanOrEqual(HOUR / limit + 40_000);
          }
        }
        expect(log.reduce((sum, { from, to }) => sum + to - from, 0)).toBe((log.at(-1)?.to ?? 0) - MIDNIGHT);
      },
    ),
    { numRuns: 5 },
  );
});

test('SCH-66 the items of a limited entry all have their turn', () => {
  const entries = [entry('L', { maxPlaysPerHour: 6 }), entry('C', { playlistId: 'rest' })];
  const log = playDay(documentOf({ playlists, entries }), day);
  const keys = log.filter(({ entryId }) => entryId === 'L').map(({ key }) => key);
  expect(keys.slice(0, 5)).toEqual(['L/a', 'L/b', 'L/c', 'L/a', 'L/b']);
  expect(keys.length).toBeGreaterThan(135);
});

test('SCH-66 a limit is kept where nothing else can play', () => {
  const log = playDay(documentOf({ playlists, entries: [entry('L', { maxPlaysPerHour: 4 })] }), day);
  expect(densest(beginnings(log, 'L'))).toBe(4);
});

test('SCH-66 an entry with a share and a limit keeps both as far as the limit lets it', () => {
  const entries = [
    entry('S', { priority: 20, secondsPerHour: 600, maxPlaysPerHour: 20 }),
    entry('T', { priority: 20, secondsPerHour: 600 }),
    entry('C', { playlistId: 'rest' }),
  ];
  const log = playDay(documentOf({ playlists, entries }), day);
  expect(densest(beginnings(log, 'S'))).toBeLessThanOrEqual(20);
  for (let hour = MIDNIGHT; hour < day.to; hour += HOUR) {
    expect(shownMs(log, 'S', hour, hour + HOUR)).toBeGreaterThanOrEqual(180_000);
    expect(shownMs(log, 'T', hour, hour + HOUR)).toBe(600_000);
    expect(shownMs(log, 'C', hour, hour + HOUR)).toBeGreaterThan(2_700_000);
  }
});

test('SCH-66 a share that a limit keeps from being reached takes nothing from the others', () => {
  const entries = [
    entry('S', { secondsPerHour: 3000, maxPlaysPerHour: 20 }),
    entry('T', { secondsPerHour: 1800 }),
    entry('C', { priority: 1, playlistId: 'rest' }),
  ];
  const log = playDay(documentOf({ playlists, entries }), { ...day, to: MIDNIGHT + HOUR });
  expect(shownMs(log, 'T', MIDNIGHT, MIDNIGHT + HOUR)).toBe(1_800_000);
});

test('SCH-66 a limit that is lowered counts what has begun before', () => {
  const minutes = (ago: number) => ({ entryId: 'L', at: MIDNIGHT - ago * 60_000 });
  const book: PlayBook = { accounts: [], begun: [56, 48, 40, 32, 24, 16].map(minutes), playing: null };
  const limited = { id: 'L', name: 'L', priority: 1, secondsPerHour: null };
  expect(mayBegin({ ...limited, maxPlaysPerHour: 4 }, book, MIDNIGHT)).toBe(false);
  expect(mayBegin({ ...limited, maxPlaysPerHour: 7 }, book, MIDNIGHT)).toBe(true);
});

test('SCH-66 beginnings noted by a clock that was wrong hold an entry back for two hours at most', () => {
  const limited = { id: 'L', name: 'L', priority: 1, secondsPerHour: null, maxPlaysPerHour: 1 };
  const noted = (at: number): PlayBook => ({ accounts: [], begun: [{ entryId: 'L', at }], playing: null });
  expect(mayBegin(limited, noted(MIDNIGHT + HOUR / 2), MIDNIGHT)).toBe(false);
  expect(mayBegin(limited, noted(MIDNIGHT + HOUR / 2), MIDNIGHT + 2 * HOUR)).toBe(true);
  expect(mayBegin(limited, noted(MIDNIGHT + 1000 * HOUR), MIDNIGHT)).toBe(true);
});
