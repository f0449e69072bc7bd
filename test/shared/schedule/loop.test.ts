import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextItem } from '../../../shared/schedule/loop.ts';
import type { LoopItem } from '../../../shared/schedule/loop-item.ts';
import { ask, entry, playlist } from './documents.ts';

const NOW = '2026-01-07T12:00:00Z';

function loopOf(creativeIds: string[]): readonly LoopItem[] {
  return ask({ entries: [entry('A')], playlists: [playlist('p', creativeIds)] }, NOW).layers[0]?.loop ?? [];
}

describe('a loop', () => {
  test('SCH-25 gives a picture ten seconds and a video its own time, unless the slot says', () => {
    const slots = [
      { id: '1', creativeId: 'a' },
      { id: '2', creativeId: 'a', durationMs: 4000 },
      { id: '3', creativeId: 'film' },
      { id: '4', creativeId: 'film', durationMs: 8000 },
      { id: '5', creativeId: 'card' },
    ];
    const parts = { entries: [entry('A')], playlists: [{ id: 'p', name: 'p', createdAt: 0, slots }] };
    const loop = ask(parts, NOW).layers[0]?.loop;
    expect(loop?.map(({ durationMs }) => durationMs)).toEqual([10_000, 4000, null, 8000, 10_000]);
  });

  test('SCH-25 tells apart slots and entries that a document gives the same id', () => {
    const slots = ['a', 'b'].map((creativeId) => ({ id: 's', creativeId }));
    const entries = [entry('A'), entry('A', { name: 'again' })];
    const loop = ask({ entries, playlists: [{ id: 'p', name: 'p', createdAt: 0, slots }] }, NOW).layers[0]
      ?.loop;
    expect(loop?.map(({ key }) => key)).toEqual(['A/s', 'A#2/s', 'A/s#2', 'A#2/s#2']);
  });
});

describe('the next item', () => {
  test('SCH-26 is the first at first, then each in turn, round and round', () => {
    const loop = loopOf(['a', 'b', 'c']);
    expect(nextItem(loop, null)?.key).toBe('A/a');
    expect(nextItem(loop, 'A/a')?.key).toBe('A/b');
    expect(nextItem(loop, 'A/c')?.key).toBe('A/a');
    expect(nextItem([], 'A/a')).toBeNull();
  });

  test('SCH-26 goes on after the last one where a new version put it', () => {
    expect(nextItem(loopOf(['c', 'b', 'a', 'd']), 'A/a', loopOf(['a', 'b', 'c']))?.key).toBe('A/d');
  });

  test('SCH-26 is the nearest successor that is left when the last one is gone', () => {
    const before = loopOf(['a', 'b', 'c', 'd']);
    expect(nextItem(loopOf(['a', 'd', 'e']), 'A/b', before)?.key).toBe('A/d');
    expect(nextItem(loopOf(['e', 'a']), 'A/d', before)?.key).toBe('A/a');
    expect(nextItem(loopOf(['e']), 'A/b', before)?.key).toBe('A/e');
    expect(nextItem(loopOf(['a', 'b']), 'A/e')?.key).toBe('A/a');
  });

  test('SCH-26 reaches every item of an unchanged loop once a round', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'film', 'card'];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 1 }), fc.nat(20), (ids, start) => {
        const loop = loopOf(ids);
        let key = loop[start % loop.length]?.key ?? null;
        const round = loop.map(() => {
          key = nextItem(loop, key)?.key ?? null;
          return key;
        });
        expect([...round].sort()).toEqual(loop.map((item) => item.key).sort());
      }),
    );
  });
});
