import { describe, expect, test } from 'vitest';
import { EVERYTHING_READY, type Facts, OVERLAY, zonePlace } from '../../../shared/schedule/facts.ts';
import { ask, type DocumentInput, entry, iso, playlist, shaOf, texts } from './documents.ts';

const NOW = '2026-01-07T12:00:00Z';

function zone(id: string, playlistId: string | null, y = 0, height = 100) {
  return { id, name: `the ${id}`, x: 0, y, width: 100, height, playlistId };
}

/** A main zone above a ticker that plays `side`. */
const split = {
  id: 'split',
  name: 'Split',
  createdAt: 0,
  zones: [zone('main', null, 0, 80), zone('ticker', 'side', 80, 20)],
};

const parts: Partial<DocumentInput> = {
  layouts: [split],
  playlists: [playlist('p', ['a', 'b']), playlist('side', ['c', 'd'])],
};

function asked(more: Partial<DocumentInput>, facts?: Facts, at = NOW) {
  return ask({ ...parts, ...more }, at, facts);
}

const inSplit = entry('A', { layoutId: 'split' });

test('SCH-80 items name the layout in which they play, and the layer has it with the loops of its side zones', () => {
  const { layers, nextChangeAt } = asked({ entries: [inSplit, entry('B', { order: 1 })] });
  expect(layers[0]?.loop.map(({ key, layoutId }) => [key, layoutId])).toEqual([
    ['A/a', 'split'],
    ['B/a', null],
    ['A/b', 'split'],
    ['B/b', null],
  ]);
  const [layout, ...others] = layers[0]?.layouts ?? [];
  expect(others).toEqual([]);
  expect(
    layout?.zones.map(({ id, y, height, loop }) => [id, y, height, loop?.map(({ key }) => key)]),
  ).toEqual([
    ['main', 0, 80, undefined],
    ['ticker', 80, 20, ['~split/ticker/c', '~split/ticker/d']],
  ]);
  expect(layout?.zones[1]?.loop?.[0]).toMatchObject({ entryId: null, playlistId: 'side', layoutId: null });
  expect(nextChangeAt).toBeNull();
});

test('SCH-80 a takeover may have a layout; an alarm, the filler and the last content have the whole screen', () => {
  const at = Date.parse(NOW);
  const takeover = {
    id: 'T',
    name: 'T',
    playlistId: 'p',
    startAt: at,
    createdAt: 0,
    leaseUntil: at + 1000,
    layoutId: 'split',
  };
  const taken = asked({ entries: [], takeovers: [takeover] });
  expect(taken.layers[0]?.layouts.map(({ id }) => id)).toEqual(['split']);
  expect(texts(taken)['T']).toContain('in the layout Split');
  const remembered = { ...EVERYTHING_READY, lastLoop: taken.layers[0]?.loop ?? [] };
  for (const bare of [asked({ entries: [], fillerPlaylistId: 'p' }), asked({ entries: [] }, remembered)]) {
    expect(bare.layers[0]?.loop.map(({ layoutId }) => layoutId)).toEqual([null, null]);
    expect(bare.layers[0]?.layouts).toEqual([]);
  }
});

describe('SCH-81 a layout is not used', () => {
  test.each<[string, Partial<DocumentInput>, string]>([
    ['that no longer exists', { layouts: [] }, 'its layout no longer exists'],
    [
      'whose zone has an empty playlist',
      { playlists: [playlist('p', ['a']), playlist('side', [])] },
      'because zone the ticker of the layout Split has nothing to play (playlist is empty)',
    ],
    [
      'whose zone has lost its playlist',
      { playlists: [playlist('p', ['a'])] },
      '(its playlist no longer exists)',
    ],
  ])('%s: the entry has the whole screen, and the reason says why', (_, more, words) => {
    const answer = asked({ entries: [inSplit], ...more });
    expect(answer.layers[0]?.layouts).toEqual([]);
    expect(answer.layers[0]?.loop.every(({ layoutId }) => layoutId === null)).toBe(true);
    expect(texts(answer)['A']).toContain(words);
  });

  test('whose zone waits for a file', () => {
    const facts = { ...EVERYTHING_READY, verified: new Set(['a', 'b', 'c'].map(shaOf)) };
    const answer = asked({ entries: [inSplit] }, facts);
    expect(answer.layers[0]?.layouts).toEqual([]);
    expect(texts(answer)['A']).toContain('(waiting for 1 of 2 files)');
    const complete = asked(
      { entries: [inSplit] },
      { ...facts, verified: new Set([...facts.verified, shaOf('d')]) },
    );
    expect(texts(complete)['A']).toBe('playing, in the layout Split');
  });

  test('from the day on that its zone has nothing valid any more, which is the next change', () => {
    const ending = playlist('side', ['c']);
    const slots = ending.slots.map((slot) => ({ ...slot, until: '2026-01-08' }));
    const more = { entries: [inSplit], playlists: [playlist('p', ['a']), { ...ending, slots }] };
    const answer = asked(more);
    expect(answer.layers[0]?.layouts).toHaveLength(1);
    expect(iso(answer.nextChangeAt)).toBe('2026-01-09T00:00:00.000Z');
    expect(asked(more, EVERYTHING_READY, '2026-01-09T00:00:00Z').layers[0]?.layouts).toEqual([]);
  });

  test('from the day on that a zone plays something else, the answer is another', () => {
    const side = playlist('side', ['c', 'd']);
    const slots = side.slots.map((slot, at) => (at === 0 ? slot : { ...slot, from: '2026-01-10' }));
    const answer = asked({ entries: [inSplit], playlists: [playlist('p', ['a']), { ...side, slots }] });
    expect(iso(answer.nextChangeAt)).toBe('2026-01-10T00:00:00.000Z');
  });
});

describe('SCH-82 what failed in one zone', () => {
  const failing = (place: string, ...ids: string[]): Facts => ({
    ...EVERYTHING_READY,
    failedIn: new Map([[place, new Set(ids)]]),
  });
  const shared = {
    entries: [inSplit, entry('O', { layer: 'overlay' })],
    playlists: [playlist('p', ['a', 'b']), playlist('side', ['a', 'b'])],
  };
  const loops = (facts: Facts) => {
    const [main, overlay] = asked(shared, facts).layers;
    const keys = (loop: readonly { key: string }[] | null | undefined) =>
      loop?.map(({ key }) => key.slice(-1)).join('');
    return [keys(main?.loop), keys(main?.layouts[0]?.zones[1]?.loop), keys(overlay?.loop)];
  };

  test('is left out there alone', () => {
    expect(loops(EVERYTHING_READY)).toEqual(['ab', 'ab', 'ab']);
    expect(loops(failing(zonePlace('split', 'ticker'), 'a'))).toEqual(['ab', 'b', 'ab']);
    expect(loops(failing(OVERLAY, 'a'))).toEqual(['ab', 'ab', 'b']);
    expect(loops({ ...EVERYTHING_READY, failed: new Set(['a']) })).toEqual(['b', 'ab', 'ab']);
  });

  test('and where all of a zone failed, its layout is not used', () => {
    const answer = asked({ entries: [inSplit] }, failing(zonePlace('split', 'ticker'), 'c', 'd'));
    expect(answer.layers[0]?.layouts).toEqual([]);
    expect(texts(answer)['A']).toContain('(all of its 2 items cannot be shown)');
  });
});

test('SCH-83 an overlay has its layout for a place alone, whatever the side zones of it could play', () => {
  const over = { entries: [entry('O', { layer: 'overlay' as const, layoutId: 'split' })] };
  const answer = asked({ ...over, playlists: [playlist('p', ['a']), playlist('side', [])] });
  expect(answer.layers[1]?.loop[0]?.layoutId).toBe('split');
  expect(answer.layers[1]?.layouts).toMatchObject([{ id: 'split', zones: [{ id: 'main', loop: null }] }]);
  const gone = asked({ ...over, layouts: [] });
  expect(gone.layers[1]?.loop[0]?.layoutId).toBeNull();
});
