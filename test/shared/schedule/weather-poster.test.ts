import { describe, expect, test } from 'vitest';
import { EVERYTHING_READY, type Surroundings } from '../../../shared/schedule/facts.ts';
import { ask, CREATIVES, entry, playing, playlist, texts } from './documents.ts';

const NOON = '2026-01-07T12:00:00Z';
const poster = { id: 'weather', name: 'Weather', createdAt: 0, kind: 'weather' as const };

function on(creativeIds: readonly string[], surroundings?: Surroundings) {
  const facts = surroundings === undefined ? EVERYTHING_READY : { ...EVERYTHING_READY, surroundings };
  const parts = {
    creatives: [...CREATIVES, poster],
    playlists: [playlist('p', creativeIds), playlist('q', ['c'])],
    entries: [entry('A', { priority: 20 }), entry('B', { playlistId: 'q' })],
  };
  return ask(parts, NOON, facts);
}
const items = (answer: ReturnType<typeof on>) => answer.layers[0]?.loop.map(({ creative }) => creative.id);

describe('a weather poster', () => {
  test.each<[string, Surroundings]>([
    ['sky', { sky: 'rain', temperature: null }],
    ['temperature', { sky: null, temperature: 0 }],
  ])('FAC-8 plays while the %s is known', (_, surroundings) => {
    const answer = on(['weather', 'a'], surroundings);
    expect(items(answer)).toEqual(['weather', 'a']);
    expect(texts(answer)['A']).toBe('playing');
  });

  test.each<[string, Surroundings | undefined]>([
    ['nothing is handed in', undefined],
    ['nobody knows', { sky: null, temperature: null }],
  ])('FAC-8 is skipped while %s, and the others play on', (_, surroundings) => {
    const answer = on(['weather', 'a'], surroundings);
    expect(items(answer)).toEqual(['a']);
    expect(texts(answer)['A']).toBe('playing, without the weather, which this screen does not know');
  });

  test('FAC-8 that is alone in its playlist leaves the screen to others, and says why', () => {
    const answer = on(['weather']);
    expect(playing(answer)).toEqual(['B']);
    expect(answer.reasons.find(({ entryId }) => entryId === 'A')).toMatchObject({
      code: 'weather-unknown',
      text: 'shows the weather, which this screen does not know',
    });
  });
});
