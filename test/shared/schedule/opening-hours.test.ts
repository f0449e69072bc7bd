import { describe, expect, test } from 'vitest';
import { ask, entry, iso, playlist, texts } from './documents.ts';
import { onScreen } from './on-screen.ts';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const daily = (start: string, end: string) =>
  WEEK.map((weekday: Weekday) => ({ weekday, hours: [{ start, end }] }));
const entries = [entry('A')];
const playlists = [playlist('p', ['a']), playlist('shut', ['b']), playlist('none', [])];
// 2026-01-07 is a Wednesday.
const at = (openingHours: Parameters<typeof ask>[0]['openingHours'], instant: string) =>
  ask({ entries, playlists, openingHours }, `2026-01-${instant}:00Z`);
const seen = (answer: ReturnType<typeof ask>) => [onScreen(answer), iso(answer.nextChangeAt)?.slice(8, 16)];

describe('outside opening hours', () => {
  test('SCH-41 the screen is dark, or plays what the store says, until the shop opens', () => {
    const week = daily('08:00', '20:00');
    const dark = at({ week }, '07T20:00');
    expect(seen(dark)).toEqual(['opening-hours', '08T08:00']);
    expect(dark.layers[0]?.loop).toEqual([]);
    const shut = at({ week, closedPlaylistId: 'shut' }, '07T20:00');
    expect(shut.layers[0]?.loop.map(({ key, entryId }) => [key, entryId])).toEqual([['~closed/b', null]]);
    expect(seen(at({ week }, '07T19:59'))).toEqual(['campaign A', '07T20:00']);
  });

  test('SCH-41 when what should play then cannot, the campaigns do: never black unless somebody wants it', () => {
    for (const closedPlaylistId of ['none', 'missing']) {
      expect(seen(at({ week: [], closedPlaylistId }, '07T12:00'))).toEqual(['campaign A', undefined]);
    }
  });

  test('SCH-42 hours may cross midnight, be several a day, and touch', () => {
    const late = WEEK.map((weekday: Weekday) => ({
      weekday,
      hours: [
        { start: '18:00', end: '02:00' },
        { start: '08:00', end: '12:00' },
        { start: '12:00', end: '13:00' },
      ],
    }));
    expect(seen(at({ week: late }, '07T01:59'))).toEqual(['campaign A', '07T02:00']);
    expect(seen(at({ week: late }, '07T09:00'))).toEqual(['campaign A', '07T13:00']);
    expect(seen(at({ week: late }, '07T13:00'))).toEqual(['opening-hours', '07T18:00']);
  });

  test('SCH-42 a weekday that is not listed is closed; a date has its own hours, or none', () => {
    const week = daily('08:00', '20:00').filter(({ weekday }) => weekday !== 7);
    expect(seen(at({ week }, '10T20:00'))).toEqual(['opening-hours', '12T08:00']);
    const exceptions = [
      { date: '2026-01-08', hours: [] },
      { date: '2026-01-09', hours: [{ start: '10:00', end: '11:00' }] },
    ];
    expect(seen(at({ week, exceptions }, '07T20:00'))).toEqual(['opening-hours', '09T10:00']);
    expect(seen(at({ week, exceptions }, '09T10:00'))).toEqual(['campaign A', '09T11:00']);
  });

  test('SCH-42 always open or always closed never changes, but for an exception years away', () => {
    expect(seen(at({ week: daily('00:00', '24:00') }, '07T12:00'))).toEqual(['campaign A', undefined]);
    expect(seen(at({ week: [] }, '07T12:00'))).toEqual(['opening-hours', undefined]);
    const far = at(
      { week: daily('00:00', '24:00'), exceptions: [{ date: '2031-05-05', hours: [] }] },
      '07T12:00',
    );
    expect(iso(far.nextChangeAt)).toBe('2031-05-04T23:00:00.000Z');
  });

  test('SCH-22 the shop’s hours and whoever waits for them say so', () => {
    const week = daily('08:00', '20:00');
    const told = (closedPlaylistId: string | null, instant: string) =>
      texts(at({ week, closedPlaylistId }, instant));
    expect(told(null, '07T12:00')).toEqual({
      '(opening-hours)': 'open until 7 January 2026 at 20:00',
      A: 'playing',
    });
    expect(told(null, '07T21:00')).toEqual({
      '(opening-hours)': 'closed until 8 January 2026 at 08:00: a dark screen',
      A: 'the shop is closed',
    });
    expect(told('shut', '07T21:00')['(opening-hours)']).toBe(
      'closed until 8 January 2026 at 08:00: Playlist shut',
    );
    expect(told('none', '07T21:00')).toEqual({
      '(opening-hours)':
        'closed until 8 January 2026 at 08:00, but what should play then does not: playlist is empty',
      A: 'playing',
    });
  });
});
