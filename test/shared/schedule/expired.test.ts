import { describe, expect, test } from 'vitest';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { ask, CREATIVES, entry, playing, playlist, texts } from './documents.ts';

const LAST_DAY = '2026-03-02';
const creatives = CREATIVES.map((one) =>
  one.id === 'a' || one.id === 'e' ? { ...one, lastDay: LAST_DAY } : one,
);
const entries = [entry('A', { priority: 20 }), entry('B', { playlistId: 'q' })];
const partsOf = (creativeIds: readonly string[]) => ({
  creatives,
  entries,
  playlists: [playlist('p', creativeIds), playlist('q', ['c'])],
});
const items = (answer: ReturnType<typeof ask>) => answer.layers[0]?.loop.map(({ creative }) => creative.id);
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
const tokyo = { id: 'window', zone: 'Asia/Tokyo' };

describe('SCH-91 a creative with a last day', () => {
  test('plays through that day where the screen hangs, and the change is known before', () => {
    const parts = partsOf(['a', 'b']);
    const there = ask(parts, '2026-03-02T14:59:59Z', EVERYTHING_READY, tokyo);
    expect([items(there), iso(there.nextChangeAt)]).toEqual([['a', 'b'], '2026-03-02T15:00:00.000Z']);
    expect(items(ask(parts, '2026-03-02T15:00:00Z', EVERYTHING_READY, tokyo))).toEqual(['b']);
  });

  test('is skipped after it, while the others play on, and the reason says so', () => {
    const answer = ask(partsOf(['a', 'b', 'e']), '2026-03-03T12:00:00Z');
    expect(items(answer)).toEqual(['b']);
    expect(texts(answer)['A']).toBe('playing, without 2 items that have expired');
  });

  test.each([
    [['a'], 'its only item has expired'],
    [['a', 'e'], 'all of its 2 items have expired'],
  ])('leaves the screen to others where nothing else is in its playlist', (ids, text) => {
    const answer = ask(partsOf(ids), '2026-03-03T12:00:00Z');
    expect(playing(answer)).toEqual(['B']);
    expect(answer.reasons.find(({ entryId }) => entryId === 'A')).toMatchObject({ code: 'expired', text });
  });

  test('never plays longer because its slot may, and not longer than its slot', () => {
    const parts = (until: string) => ({
      ...partsOf([]),
      playlists: [
        {
          ...playlist('p', []),
          slots: [
            { id: 's', creativeId: 'a', until },
            { id: 't', creativeId: 'b' },
          ],
        },
        playlist('q', ['c']),
      ],
    });
    expect(items(ask(parts('2026-12-31'), '2026-03-03T12:00:00Z'))).toEqual(['b']);
    expect(items(ask(parts('2026-03-01'), '2026-03-02T12:00:00Z'))).toEqual(['b']);
  });

  test('is no variant any more either, and its slot goes on with what it has', () => {
    const slot = {
      id: 's',
      creativeId: 'b',
      variants: [
        { creativeId: 'a', when: { band: '60+' as const } },
        { creativeId: 'd', when: { band: '20-39' as const } },
      ],
    };
    const parts = {
      ...partsOf([]),
      playlists: [{ ...playlist('p', []), slots: [slot] }, playlist('q', ['c'])],
    };
    const variants = (answer: ReturnType<typeof ask>) =>
      answer.layers[0]?.loop[0]?.slot.variants.map(({ creativeId }) => creativeId);
    const before = ask(parts, '2026-03-02T12:00:00Z');
    expect([variants(before), iso(before.nextChangeAt)]).toEqual([['a', 'd'], '2026-03-03T00:00:00.000Z']);
    expect(variants(ask(parts, '2026-03-03T12:00:00Z'))).toEqual(['d']);
  });
});
