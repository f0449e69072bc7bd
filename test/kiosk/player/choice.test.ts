import { expect, test } from 'vitest';
import { chooseCreative, lengthOf, stillDue } from '../../../kiosk/player/choice.ts';
import { downloadOrder } from '../../../kiosk/player/download-order.ts';
import { programmeOf } from '../../../kiosk/player/programme.ts';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import { chooseVariant } from '../../../shared/audience/choose-variant.ts';
import type { VariantChoice } from '../../../shared/audience/variant-choice.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { PLAIN_CAMERA } from '../../../shared/model/display-camera.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import type { Slot } from '../../../shared/model/playlist.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY, type Facts } from '../../../shared/schedule/facts.ts';
import { nextItem } from '../../../shared/schedule/loop.ts';

/** A Sunday noon in London. */
const NOON = Date.UTC(2026, 10, 22, 12);

function creative(id: string, index: number, kind: 'image' | 'video' = 'image'): Creative {
  const sha256 = index.toString(16).repeat(64).slice(0, 64);
  const mime = kind === 'image' ? ('image/webp' as const) : ('video/mp4' as const);
  const durationMs = kind === 'video' ? 30_000 : undefined;
  const media = { sha256, mime, bytes: 1000 - index, width: 1920, height: 1080, durationMs };
  return { id, name: id, kind, contentClass: 'L0', createdAt: 1, media };
}

const creatives = [
  creative('generic', 1),
  creative('older', 2),
  creative('younger', 3),
  creative('film', 4, 'video'),
  creative('tonight', 5),
  creative('filler', 6),
  creative('nowhere', 7),
];
const media = creatives.flatMap((each) => ('media' in each ? [each.media] : []));
const entry = {
  layoutId: null,
  displayIds: [],
  weekdays: [1, 2, 3, 4, 5, 6, 7] as const,
  from: null,
  until: null,
  order: 0,
  recurrence: null,
  skip: [],
  layer: 'main' as const,
  when: [],
  zone: null,
  secondsPerHour: null,
  maxPlaysPerHour: null,
  createdAt: 1,
};

const manifest: Manifest = {
  revision: 1,
  publishedAt: 1,
  display: {
    id: 'wall',
    name: 'Wall',
    kind: 'wall',
    zone: 'Europe/London',
    tags: [],
    rotation: 0,
    camera: PLAIN_CAMERA,
    step: null,
  },
  store: { id: 'store', name: 'Store', language: 'en', currency: 'GBP' },
  schedule: {
    entries: [
      {
        ...entry,
        weekdays: [...entry.weekdays],
        id: 'day',
        name: 'Day',
        playlistId: 'day',
        daypartId: null,
        priority: 10,
      },
      {
        ...entry,
        weekdays: [...entry.weekdays],
        id: 'night',
        name: 'Night',
        playlistId: 'night',
        daypartId: 'evening',
        priority: 20,
      },
    ],
    dayparts: [
      {
        id: 'evening',
        name: 'Evening',
        window: { start: '18:00', end: '22:00' },
        exceptions: [],
        createdAt: 1,
      },
    ],
    playlists: [
      {
        id: 'day',
        name: 'Day',
        createdAt: 1,
        slots: [
          {
            id: 'adaptive',
            creativeId: 'generic',
            durationMs: 8000,
            variants: [
              { creativeId: 'older', when: { band: '60+' } },
              { creativeId: 'younger', when: { band: '20-39' } },
            ],
          },
          { id: 'plain', creativeId: 'film', variants: [] },
        ],
      },
      { id: 'night', name: 'Night', createdAt: 1, slots: [{ id: 'n', creativeId: 'tonight', variants: [] }] },
      { id: 'fill', name: 'Fill', createdAt: 1, slots: [{ id: 'f', creativeId: 'filler', variants: [] }] },
    ],
    creatives,
    fillerPlaylistId: 'fill',
    layouts: [],
    takeovers: [],
    emergencies: [],
    openingHours: null,
  },
  products: [],
  media: [...media].reverse(),
  downloads: FREE_DOWNLOADS,
  posture: 'x'.repeat(20),
  phoneOrigin: 'https://shop.test',
  seal: 'x'.repeat(86),
};
const programme = programmeOf(manifest);
const seniors: AudienceContext = {
  at: NOON,
  count: 1,
  group: '1',
  watchers: 1,
  facing: 1,
  bands: { '20-39': 0, '40-59': 0, '60+': 1, unknown: 0 },
  idle: false,
};

function choose(
  context: AudienceContext | null,
  facts: Facts = EVERYTHING_READY,
  last: string | null = null,
) {
  const [layer] = evaluate(programme.schedule, programme.display, NOON, facts).layers;
  const item = layer && nextItem(layer.loop, last);
  if (!layer || !item) return null;
  // 0.99: never the random baseline.
  const reading = context && readAudience(context, null);
  const watcher = {
    choose: (slot: Slot, held: VariantChoice | null, now: number) =>
      chooseVariant(slot, reading, { now, held, random: () => 0.99 }),
  };
  return chooseCreative({ layer, item }, null, programme, facts, { watcher, now: NOON });
}

test('PLY-14 the creative of a slot follows who is there; with nobody or no camera it is the generic one', () => {
  expect(choose(seniors)?.creative.id).toBe('older');
  expect(choose(null)?.creative.id).toBe('generic');
  expect(
    choose({ ...seniors, count: 0, group: '0', watchers: 0, bands: { ...seniors.bands, '60+': 0 } })?.creative
      .id,
  ).toBe('generic');
});

test('PLY-14 a variant that failed here, or whose file is not here, is not chosen', () => {
  expect(choose(seniors, { ...EVERYTHING_READY, failed: new Set(['older']) })?.creative.id).toBe('generic');
  const verified = new Set(media.map(({ sha256 }) => sha256));
  verified.delete('2'.repeat(64));
  const chosen = choose(seniors, { ...EVERYTHING_READY, verified });
  expect(chosen?.creative.id === 'older').toBe(false);
});

test('PLY-11 a picture stays as long as its slot says, a video at most a little longer than it is', () => {
  const first = choose(null);
  const second = choose(null, EVERYTHING_READY, 'day/adaptive');
  expect(first && lengthOf(first)).toBe(8000);
  expect(second?.creative.id).toBe('film');
  expect(second && lengthOf(second)).toBe(35_000);
});

test('PLY-12 what is on glass may stay only while its place stands for it, in any of its variants', () => {
  const chosen = choose(seniors);
  if (!chosen) throw new Error('nothing was chosen');
  const at = (now: number, edited = programme) =>
    evaluate(edited.schedule, edited.display, now, EVERYTHING_READY);
  expect(stillDue(at(NOON), chosen)).toBe(true);
  expect(stillDue(at(NOON + 7 * 3_600_000), chosen)).toBe(false);
  // Another picture under the same name is another picture.
  const replaced = creatives.map((each) => (each.id === 'generic' ? creative('generic', 9) : each));
  const edited = programmeOf({ ...manifest, schedule: { ...manifest.schedule, creatives: replaced } });
  const generic = choose(null);
  expect(generic && stillDue(at(NOON, edited), generic)).toBe(false);
});

test('PLY-10 files are wanted in the order of the schedule: now, tonight, filler, the rest', () => {
  const order = downloadOrder(manifest, NOON).map(({ file }) => file.sha256[0]);
  expect(order).toEqual(['4', '3', '2', '1', '5', '6', '7']);
  expect(downloadOrder(manifest, NOON + 7 * 3_600_000)[0]?.file.sha256[0]).toBe('5');
});
