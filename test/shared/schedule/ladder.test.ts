import { expect, test } from 'vitest';
import type { Facts } from '../../../shared/schedule/facts.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { ask, daypart, entry, iso, playing, playlist, shaOf } from './documents.ts';

const NOW = '2026-01-07T12:00:00Z';

function only(...letters: string[]): Facts {
  return { ...EVERYTHING_READY, verified: new Set(letters.map(shaOf)) };
}

const keys = (answer: ReturnType<typeof ask>) => answer.layers[0]?.loop.map(({ key }) => key);
const rung = (answer: ReturnType<typeof ask>) => answer.layers[0]?.rung;

test('SCH-10 an entry plays on the displays it names, on all when it names none', () => {
  const entries = [
    entry('A'),
    entry('B', { displayIds: ['door'] }),
    entry('C', { displayIds: ['door', 'till'] }),
  ];
  expect(playing(ask({ entries }, NOW))).toEqual(['A', 'C']);
});

test('SCH-11 the highest priority has the screen', () => {
  const entries = [entry('low', { priority: 1 }), entry('high', { priority: 20 }), entry('middle')];
  expect(playing(ask({ entries }, NOW))).toEqual(['high']);
});

test('SCH-11 equal priorities share the loop by order, then age, then id', () => {
  const entries = [
    entry('z', { order: 0, createdAt: 5 }),
    entry('y', { order: 1 }),
    entry('x', { order: 0, createdAt: 7 }),
    entry('w', { order: 0, createdAt: 5 }),
  ];
  const answer = ask({ entries }, NOW);
  expect(playing(answer)).toEqual(['w', 'z', 'x', 'y']);
  expect(keys(answer)).toEqual(['w/a', 'z/a', 'x/a', 'y/a', 'w/b', 'z/b', 'x/b', 'y/b']);
});

test.each([
  ['is empty', 'empty'],
  ['is missing', 'missing'],
  ['waits for one of its files', 'half'],
  ['names only creatives that are gone', 'ghosts'],
])('SCH-12 an entry whose playlist %s gives way to a lower one', (_, playlistId) => {
  const parts = {
    playlists: [
      playlist('p', ['a']),
      playlist('empty', []),
      playlist('half', ['a', 'b']),
      playlist('ghosts', ['x']),
    ],
    entries: [entry('high', { playlistId, priority: 50 }), entry('low')],
  };
  expect(playing(ask(parts, NOW, only('a')))).toEqual(['low']);
});

test('SCH-12 an entry joins as soon as its last file is there', () => {
  const parts = { entries: [entry('A')] };
  expect(playing(ask(parts, NOW, only('a')))).toEqual([]);
  expect(playing(ask(parts, NOW, only('a', 'b')))).toEqual(['A']);
});

test('SCH-12 a product card waits for no file', () => {
  const parts = { playlists: [playlist('p', ['card'])], entries: [entry('A')] };
  expect(playing(ask(parts, NOW, only()))).toEqual(['A']);
});

test('SCH-12 an entry that cannot play does not bring about the next change', () => {
  const parts = {
    playlists: [playlist('p', ['a']), playlist('q', ['b'])],
    dayparts: [daypart('d', '13:00', '14:00'), daypart('e', '15:00', '16:00')],
    entries: [
      entry('unready', { playlistId: 'q', daypartId: 'd' }),
      entry('ready', { daypartId: 'e' }),
      entry('below', { priority: 1 }),
    ],
  };
  expect(iso(ask(parts, NOW, only('a')).nextChangeAt)).toBe('2026-01-07T15:00:00.000Z');
  expect(iso(ask(parts, NOW).nextChangeAt)).toBe('2026-01-07T13:00:00.000Z');
});

test('SCH-13 a failed item is left out alone, and the entry when none is left', () => {
  const parts = { entries: [entry('A')] };
  const failed = (...ids: string[]): Facts => ({ ...EVERYTHING_READY, failed: new Set(ids) });
  expect(keys(ask(parts, NOW, failed('a')))).toEqual(['A/b']);
  expect(rung(ask(parts, NOW, failed('a', 'b')))).toBe('holding');
});

test('SCH-14 the filler plays when no entry can, with whatever of it is ready', () => {
  const parts = {
    entries: [entry('A', { playlistId: 'p' })],
    playlists: [playlist('p', ['c']), playlist('f', ['a', 'b'])],
    fillerPlaylistId: 'f',
  };
  const answer = ask(parts, NOW, only('b'));
  expect(rung(answer)).toBe('filler');
  expect(keys(answer)).toEqual(['~filler/b']);
  expect(answer.layers[0]?.loop[0]?.entryId).toBeNull();
  expect(rung(ask(parts, NOW))).toBe('campaign');
});

test('SCH-15 the last content that could play does when the filler cannot, as far as it is ready', () => {
  const lastLoop = ask({ entries: [entry('A')] }, NOW).layers[0]?.loop ?? [];
  const nothing = { entries: [], fillerPlaylistId: 'gone' };
  const answer = ask(nothing, NOW, { ...only('b'), lastLoop });
  expect(rung(answer)).toBe('last');
  expect(keys(answer)).toEqual(['A/b']);
  expect(rung(ask(nothing, NOW, { ...only(), lastLoop }))).toBe('holding');
});

test('SCH-16 with nothing at all the holding screen has the screen, until something starts', () => {
  const parts = { dayparts: [daypart('d', '13:00', '14:00')], entries: [entry('A', { daypartId: 'd' })] };
  const answer = ask(parts, NOW);
  expect(answer.layers).toEqual([{ layer: 'main', rung: 'holding', entries: [], loop: [], layouts: [] }]);
  expect(iso(answer.nextChangeAt)).toBe('2026-01-07T13:00:00.000Z');
  expect(ask({}, NOW).nextChangeAt).toBeNull();
});

test('SCH-20 a lower entry that starts or ends beneath another changes nothing', () => {
  const parts = {
    dayparts: [daypart('d', '12:30', '13:30'), daypart('e', '08:00', '18:00')],
    entries: [entry('low', { priority: 1, daypartId: 'd' }), entry('high', { daypartId: 'e' })],
  };
  expect(iso(ask(parts, NOW).nextChangeAt)).toBe('2026-01-07T18:00:00.000Z');
});

test('SCH-20 windows that touch are one', () => {
  const parts = {
    dayparts: [
      daypart('d', '00:00', '24:00', {
        exceptions: [{ weekday: 5, window: { start: '00:00', end: '18:00' } }],
      }),
    ],
    entries: [entry('A', { daypartId: 'd' })],
  };
  expect(iso(ask(parts, NOW).nextChangeAt)).toBe('2026-01-09T18:00:00.000Z');
  const untilMay = { ...parts, dayparts: [daypart('d', '00:00', '24:00')] };
  untilMay.entries = [entry('A', { daypartId: 'd', until: '2026-05-04' })];
  expect(iso(ask(untilMay, NOW).nextChangeAt)).toBe('2026-05-04T23:00:00.000Z');
});
