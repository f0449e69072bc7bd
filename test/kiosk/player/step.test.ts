import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AudienceWatcher } from '../../../kiosk/player/audience-watcher.ts';
import { Chooser } from '../../../kiosk/player/chooser.ts';
import { rateFor } from '../../../kiosk/player/film-keeper.ts';
import { type Due, isSameTurn } from '../../../kiosk/player/pace.ts';
import { PlaybackFacts } from '../../../kiosk/player/playback-facts.ts';
import { programmeOf } from '../../../kiosk/player/programme.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { TurnKeeper } from '../../../kiosk/player/turn-keeper.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import { resolve } from '../../../shared/schedule/resolve.ts';
import { documentOf, entry, playlist } from '../../shared/schedule/documents.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const files = { a: 'a'.repeat(64), b: 'b'.repeat(64) };
const display = {
  id: 'wall',
  name: 'Wall',
  kind: 'wall',
  zone: 'UTC',
  tags: [],
  rotation: 0,
  camera: PLAIN_CAMERA,
  step: { group: 'g', slice: { x: 50, y: 0, width: 50, height: 100 } },
} as const;
const elderly: AudienceContext = {
  at: NOW,
  count: 1,
  group: '1',
  facing: 1,
  watchers: 1,
  bands: { '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 },
  idle: false,
};

function picture(id: keyof typeof files) {
  const media = { sha256: files[id], mime: 'image/webp' as const, bytes: 1, width: 16, height: 9 };
  return { id, name: id, kind: 'image' as const, contentClass: 'L0' as const, createdAt: 1, media };
}

function shop() {
  const variants = [{ creativeId: 'b', when: { band: '60+' as const } }];
  const slots = [
    { id: 's1', creativeId: 'a', variants },
    { id: 's2', creativeId: 'b', variants: [] },
  ];
  const schedule = documentOf({
    entries: [entry('e', { playlistId: 'p' })],
    playlists: [{ ...playlist('p', []), slots }],
    creatives: [picture('a'), picture('b')],
  });
  const programme = programmeOf({ revision: 1, display, schedule, products: [] } as unknown as Parameters<
    typeof programmeOf
  >[0]);
  const clock = new ServerClock({ wall: () => NOW, elapsed: () => 0, builtAt: 0 });
  const facts = new PlaybackFacts(new Set(Object.values(files)), []);
  const sensor = Object.assign(new EventTarget(), {
    context: elderly,
    beginPlay: () => {},
    endPlay: async () => null,
  });
  // Never the draw that shows the generic one, for comparison.
  const watcher = new AudienceWatcher({ sensor, random: () => 0.99 });
  sensor.dispatchEvent(new Event('context'));
  const chooser = new Chooser({ clock, facts, turns: new TurnKeeper(), watcher });
  const answer = resolve(programme.schedule, programme.display, NOW, facts.at(NOW));
  const [layer] = answer.layers;
  const [item] = layer?.loop ?? [];
  if (!layer || !item) throw new Error('there is no loop');
  const due: Due = { layer, item, from: NOW, at: NOW, until: NOW + 8000, cut: false, placeMs: 0 };
  return { programme, facts, chooser, answer, due };
}

test('STEP-14 whoever stands before a screen in a group, it shows the generic creative that the others show', () => {
  const { programme, chooser, answer, due } = shop();
  expect(chooser.choose(programme, answer)?.creative.id).toBe('b');
  expect(chooser.choose(programme, answer, due)).toMatchObject({ creative: { id: 'a' }, due });
});

test('STEP-14 what failed here is filled with what this screen has until the next item; what has not come, with nothing', () => {
  const { programme, facts, chooser, due } = shop();
  facts.fail('a', NOW);
  const own = chooser.choose(programme, chooser.ask(programme), due);
  expect(own).toMatchObject({ creative: { id: 'b' }, due: { item: due.item, until: due.until } });
  facts.forgive();
  facts.setVerified(new Set());
  expect(chooser.choose(programme, chooser.ask(programme), due)).toBeNull();
});

test('STEP-12 a choice carries the slice of its screen, in step or not', () => {
  const { programme, chooser, answer, due } = shop();
  for (const choice of [chooser.choose(programme, answer), chooser.choose(programme, answer, due)])
    expect(choice?.slice).toEqual(display.step.slice);
});

test('STEP-11 a film is put right by a rate that is not seen, less where it is heard, and left alone when it is right', () => {
  const property = fc.property(
    fc.double({ min: -5000, max: 5000, noNaN: true }),
    fc.boolean(),
    (late, heard) => {
      const rate = rateFor(late, heard);
      expect(Math.abs(rate - 1)).toBeLessThanOrEqual(heard ? 0.0201 : 0.0801);
      if (late >= 9) expect(rate).toBeGreaterThan(1);
      else if (late <= -9) expect(rate).toBeLessThan(1);
      else expect(rate).toBe(1);
    },
  );
  fc.assert(property);
});

test('STEP-10 a turn is the same while item and beginning are', () => {
  const { due } = shop();
  expect(isSameTurn(due, { ...due, at: due.at + 400, until: due.until - 1 })).toBe(true);
  expect(isSameTurn(due, { ...due, from: due.from + 8000 })).toBe(false);
  expect(isSameTurn(due, undefined)).toBe(false);
  expect(isSameTurn(null, null)).toBe(false);
});
