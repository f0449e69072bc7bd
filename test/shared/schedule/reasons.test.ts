import { expect, test } from 'vitest';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { ask, daypart, type EntryInput, entry, playlist, shaOf, texts } from './documents.ts';

// A Wednesday in London.
const NOW = '2026-01-07T12:00:00Z';

const parts = {
  playlists: [
    playlist('p', ['a', 'b']),
    playlist('empty', []),
    playlist('three', ['a', 'b', 'c']),
    playlist('one', ['d']),
  ],
  dayparts: [
    daypart('breakfast', '07:00', '10:00', { name: 'Breakfast' }),
    daypart('evening', '18:00', '24:00', { name: 'Evening' }),
    daypart('lunch', '11:00', '14:00', { name: 'Lunch', exceptions: [{ weekday: 3, window: null }] }),
  ],
};

test.each<[string, Partial<EntryInput>, string]>([
  ['after-window', { daypartId: 'breakfast' }, 'Breakfast ended at 10:00'],
  ['before-window', { daypartId: 'evening' }, 'Evening starts at 18:00'],
  ['closed', { daypartId: 'lunch' }, 'Lunch is closed on Wednesday'],
  ['weekday', { weekdays: [7, 6] }, 'only on Saturday and Sunday'],
  ['weekday', { weekdays: [1] }, 'only on Monday'],
  ['weekday', { weekdays: [4, 5, 6, 7] }, 'only on Thursday to Sunday'],
  ['weekday', { weekdays: [1, 5, 7] }, 'only on Monday, Friday and Sunday'],
  ['not-begun', { from: '2026-12-01' }, 'starts on 1 December 2026'],
  ['over', { until: '2026-01-06' }, 'ended on 6 January 2026'],
  ['other-display', { displayIds: ['door'] }, 'not for this screen'],
  ['playlist-missing', { playlistId: 'gone' }, 'its playlist no longer exists'],
  ['playlist-empty', { playlistId: 'empty' }, 'playlist is empty'],
  ['daypart-missing', { daypartId: 'gone' }, 'its daypart no longer exists'],
  ['waiting', { playlistId: 'three' }, 'waiting for 1 of 3 files'],
  ['waiting', { playlistId: 'one' }, 'waiting for 1 file'],
  ['lower-priority', { priority: 1 }, 'lower priority than Spring sale'],
  [
    'after-window',
    { daypartId: 'breakfast', zone: 'Asia/Tokyo' },
    'Breakfast ended at 10:00 (Asia/Tokyo time)',
  ],
])('SCH-22 says %s for %j', (code, more, text) => {
  const entries = [entry('A', more), entry('S', { name: 'Spring sale' })];
  const facts = { ...EVERYTHING_READY, verified: new Set(['a', 'b'].map(shaOf)) };
  const { reasons } = ask({ ...parts, entries }, NOW, facts);
  expect(reasons).toHaveLength(2);
  expect(reasons.find(({ entryId }) => entryId === 'A')).toEqual({
    entryId: 'A',
    name: 'A',
    rung: 'campaign',
    outcome: 'out',
    code,
    text,
  });
  expect(reasons.find(({ entryId }) => entryId === 'S')).toMatchObject({
    outcome: 'playing',
    code: 'playing',
  });
});

test('SCH-22 who plays is told with whom, and what is left out', () => {
  const failing = { ...EVERYTHING_READY, failed: new Set(['b']) };
  expect(texts(ask({ entries: [entry('A')] }, NOW))).toEqual({ A: 'playing' });
  expect(texts(ask({ entries: [entry('A')] }, NOW, failing))).toEqual({
    A: 'playing, without 1 item that cannot be shown',
  });
  const four = { entries: ['A', 'B', 'C', 'D'].map((id) => entry(id)) };
  expect(texts(ask(four, NOW))['A']).toBe('playing in turn with B, C and 1 more');
});

test('SCH-22 an entry of which nothing can be shown says so', () => {
  const facts = { ...EVERYTHING_READY, failed: new Set(['a', 'b', 'd']) };
  const entries = [entry('A'), entry('B', { playlistId: 'one' })];
  expect(texts(ask({ ...parts, entries }, NOW, facts))).toMatchObject({
    A: 'all of its 2 items cannot be shown',
    B: 'its only item cannot be shown',
  });
});

test('SCH-23 the rungs below the entries say why they are on', () => {
  const filler = { ...parts, entries: [], fillerPlaylistId: 'p' };
  expect(ask(filler, NOW).reasons).toEqual([
    {
      entryId: null,
      name: 'Playlist p',
      rung: 'filler',
      outcome: 'playing',
      code: 'nothing-else',
      text: 'no entry can play now',
    },
  ]);
  const waiting = ask(filler, NOW, { ...EVERYTHING_READY, verified: new Set() });
  expect(waiting.reasons.map(({ rung, outcome, text }) => [rung, outcome, text])).toEqual([
    ['filler', 'out', 'waiting for 2 files'],
    ['holding', 'playing', 'nothing can play on this screen yet'],
  ]);
});

test('SCH-22 an answer keeps its reasons when it is sent as JSON', () => {
  expect(JSON.parse(JSON.stringify(ask({ entries: [entry('A')] }, NOW))).reasons).toHaveLength(1);
});
