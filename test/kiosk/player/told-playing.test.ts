import { expect, test } from 'vitest';
import type { Shown } from '../../../kiosk/player/glass.ts';
import { pictureWithheld, toldPlaying } from '../../../kiosk/player/told-playing.ts';

/** On glass, for elders, in place of the slot's generic creative. */
function shown(change: { driven?: boolean; adaptive?: boolean }): Shown {
  return {
    key: 'k',
    choice: {
      item: { creative: { id: 'generic', name: 'Generic' } },
      creative: { id: 'for-elders', name: 'For elders' },
    },
    shownAt: 5,
    since: 1000,
    driven: change.driven ?? false,
    play: { startedAt: 7000, adaptive: change.adaptive ?? true },
  } as unknown as Shown;
}

test('FAC-13 of a slot with variants the store hears the generic creative, since the slot began', () => {
  expect(toldPlaying(shown({}))).toEqual({
    nowPlaying: { creativeId: 'generic', name: 'Generic', since: 1000 },
  });
  expect(toldPlaying(shown({ driven: true }))).toEqual({ nowPlaying: null, adaptive: true });
  expect(toldPlaying(null)).toEqual({ nowPlaying: null });
});

test('FAC-13 no picture is taken of what may be chosen by who stands there, nor of a kiosk in use', () => {
  const idle = { inUse: false, camera: 'on' } as const;
  expect(pictureWithheld(shown({}), idle)).toBe('for-audience');
  expect(pictureWithheld(shown({}), { ...idle, camera: 'failed' })).toBe('for-audience');
  expect(pictureWithheld(shown({}), { ...idle, camera: 'off' })).toBeNull();
  expect(pictureWithheld(shown({ adaptive: false }), idle)).toBeNull();
  expect(pictureWithheld(null, idle)).toBeNull();
  expect(pictureWithheld(shown({ adaptive: false }), { ...idle, inUse: true })).toBe('in-use');
});
