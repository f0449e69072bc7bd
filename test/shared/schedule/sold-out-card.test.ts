import { describe, expect, test } from 'vitest';
import { EVERYTHING_READY, type Surroundings } from '../../../shared/schedule/facts.ts';
import { ask, CREATIVES, entry, playing, playlist, texts } from './documents.ts';

const NOON = '2026-01-07T12:00:00Z';

function on(creativeIds: readonly string[], stock: Surroundings['stock']) {
  const parts = {
    creatives: CREATIVES,
    playlists: [playlist('p', creativeIds), playlist('q', ['c'])],
    entries: [entry('A', { priority: 20 }), entry('B', { playlistId: 'q' })],
  };
  return ask(parts, NOON, { ...EVERYTHING_READY, surroundings: { stock } });
}
const items = (answer: ReturnType<typeof on>) => answer.layers[0]?.loop.map(({ creative }) => creative.id);

describe('a card of a product', () => {
  test.each<[string, Surroundings['stock']]>([
    ['one is left', new Map([['apple', 1]])],
    ['nobody has told how many there are', new Map()],
    ['the screen knows no stock at all', undefined],
    ['another product is sold out', new Map([['pear', 0]])],
  ])('SCH-90 plays while %s', (_, stock) => {
    const answer = on(['card', 'a'], stock);
    expect(items(answer)).toEqual(['card', 'a']);
    expect(texts(answer)['A']).toBe('playing');
  });

  test('SCH-90 is skipped while nothing is left, and the others play on', () => {
    const answer = on(['card', 'a'], new Map([['apple', 0]]));
    expect(items(answer)).toEqual(['a']);
    expect(texts(answer)['A']).toBe('playing, without 1 product sold out');
  });

  test('SCH-90 that is alone in its playlist leaves the screen to others, and says why', () => {
    const answer = on(['card'], new Map([['apple', 0]]));
    expect(playing(answer)).toEqual(['B']);
    expect(answer.reasons.find(({ entryId }) => entryId === 'A')).toMatchObject({
      code: 'sold-out',
      text: 'shows what is sold out',
    });
  });
});
