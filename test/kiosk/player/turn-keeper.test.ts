import { expect, test } from 'vitest';
import { TurnKeeper } from '../../../kiosk/player/turn-keeper.ts';
import { bookOf } from '../../../shared/schedule/play-book.ts';
import { ask, entry, playlist } from '../../shared/schedule/documents.ts';

const NOON = Date.parse('2026-01-07T12:00:00Z');

test('PLY-60 what is made ready ahead is what will be due when its turn comes', () => {
  const entries = [entry('L', { priority: 20, maxPlaysPerHour: 360 }), entry('C', { playlistId: 'rest' })];
  const playlists = [playlist('p', ['a']), playlist('rest', ['d', 'e'])];
  const [layer] = ask({ entries, playlists }, '2026-01-07T12:00:00Z').layers;
  const first = layer?.loop[0];
  if (!layer || !first) throw new Error('nothing to play');
  const turns = new TurnKeeper();
  turns.began(first, layer, NOON);
  expect(turns.next(layer, NOON + 9_000)?.key).toBe('C/d');
  expect(turns.next(layer, NOON + 10_001)?.key).toBe('L/a');
  expect(new TurnKeeper(bookOf(turns.book)).next(layer, NOON + 9_000)?.entryId).toBe('C');
});
