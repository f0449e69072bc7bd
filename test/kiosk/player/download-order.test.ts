import { expect, test } from 'vitest';
import { downloadOrder, dueFiles } from '../../../kiosk/player/download-order.ts';
import { Manifest } from '../../../shared/model/manifest.ts';

const NOON = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
const digest = (digit: string) => digit.repeat(64);

function image(id: string, digit: string) {
  const media = { sha256: digest(digit), mime: 'image/webp', bytes: 100, width: 16, height: 9 };
  return { id, name: id, kind: 'image', contentClass: 'L0', createdAt: 1, media };
}

const creatives = [
  image('now', '1'),
  image('soon', '2'),
  image('tonight', '3'),
  image('beside', '4'),
  image('rain', '5'),
  image('nowhere', '6'),
  image('filler', '7'),
];
const playlist = (id: string) => ({
  id,
  name: id,
  createdAt: 1,
  slots: [{ id: 's', creativeId: id, variants: [] }],
});
const daypart = (id: string, start: string, end: string) => ({
  id,
  name: id,
  window: { start, end },
  exceptions: [],
  createdAt: 1,
});
const entry = (playlistId: string, rest: object = {}) => ({
  id: `e-${playlistId}`,
  name: playlistId,
  playlistId,
  displayIds: [],
  daypartId: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: null,
  until: null,
  priority: 10,
  order: 0,
  createdAt: 1,
  ...rest,
});

/** Something plays from eight to eight, from quarter to one with another, and tonight beside a third. */
const manifest = Manifest.parse({
  revision: 1,
  publishedAt: 1,
  display: { id: 'd', name: 'D', kind: 'wall', zone: 'UTC' },
  store: { id: 's', name: 'S', language: 'en', currency: 'GBP' },
  schedule: {
    entries: [
      entry('now', { daypartId: 'day' }),
      entry('soon', { daypartId: 'lunch', priority: 20 }),
      entry('tonight', { daypartId: 'night', layoutId: 'split' }),
      entry('rain', { daypartId: 'day', priority: 30, when: [{ fact: 'sky', oneOf: ['rain'] }] }),
    ],
    dayparts: [
      daypart('day', '08:00', '20:00'),
      daypart('lunch', '12:45', '14:00'),
      daypart('night', '20:00', '08:00'),
    ],
    playlists: creatives.map(({ id }) => playlist(id)),
    layouts: [
      {
        id: 'split',
        name: 'Split',
        createdAt: 1,
        zones: [
          { id: 'm', name: 'Main', x: 0, y: 0, width: 50, height: 100, playlistId: null },
          { id: 'z', name: 'Side', x: 50, y: 0, width: 50, height: 100, playlistId: 'beside' },
        ],
      },
    ],
    creatives,
    fillerPlaylistId: 'filler',
  },
  products: [],
  media: [
    ...creatives.map(({ media }) => media),
    // On a product card.
    { ...image('card', '8').media, bytes: 10 },
  ],
  downloads: { window: { start: '22:00', end: '06:00' }, kilobytesPerSecond: null },
  posture: 'x'.repeat(20),
  phoneOrigin: 'https://shop.test',
  seal: 'x'.repeat(86),
});
const digits = (files: readonly { sha256: string }[]) => files.map(({ sha256 }) => sha256[0]).join('');

test('PLY-10 what may be needed under a condition, in a side zone, on a card or as filler has its place in the order', () => {
  const order = downloadOrder(manifest, NOON);
  expect(digits(order.map(({ file }) => file))).toBe('81523476');
});

test('PLY-91 outside of the window only what is due within the hour is fetched, inside it everything', () => {
  expect(digits(dueFiles(manifest, NOON))).toBe('8152');
  expect(digits(dueFiles(manifest, NOON - 4 * HOUR))).toBe('815');
  // At ten past seven in the evening: tonight's, with what plays beside it.
  expect(digits(dueFiles(manifest, NOON + 7 * HOUR + 600_000))).toBe('81534');
  for (const at of [NOON + 10 * HOUR, NOON + 17 * HOUR])
    expect(dueFiles(manifest, at)).toHaveLength(manifest.media.length);
  const free = { ...manifest, downloads: { window: null, kilobytesPerSecond: null } };
  expect(dueFiles(free, NOON)).toHaveLength(manifest.media.length);
});

test('PLY-10 what is nested is needed with the playlist around it, from its first day on, and not after its last', () => {
  const slots = [
    { id: 'n', playlistId: 'tonight' },
    { id: 'later', creativeId: 'nowhere', from: '2026-06-02', variants: [] },
    { id: 'much-later', creativeId: 'beside', from: '2026-12-01', variants: [] },
    { id: 'over', creativeId: 'rain', until: '2026-05-31', variants: [] },
  ];
  const { schedule } = manifest;
  const playlists = schedule.playlists.map((one) => (one.id === 'now' ? { ...one, slots } : one));
  const entries = schedule.entries.filter(({ id }) => id === 'e-now');
  const dated = { ...manifest, schedule: { ...schedule, entries, playlists, fillerPlaylistId: null } };
  const needs = downloadOrder(dated, NOON).filter(({ at }) => at < Number.POSITIVE_INFINITY);
  // The card, tonight's picture which plays now, and at midnight the one that begins tomorrow.
  expect(needs.map(({ file, at }) => [file.sha256[0], at])).toEqual([
    ['8', NOON],
    ['3', NOON],
    ['6', NOON + 12 * HOUR],
  ]);
});

test('PLY-10 of conditions that exclude each other each is looked at alone', () => {
  const when = (fact: string) => [{ fact: 'sky', oneOf: [fact] }];
  const { schedule } = manifest;
  const conditional = [
    entry('rain', { priority: 30, when: when('rain') }),
    entry('soon', { priority: 20, when: when('clear') }),
    entry('now', { priority: 10 }),
  ];
  const { entries } = Manifest.parse({
    ...manifest,
    schedule: { ...schedule, entries: conditional },
  }).schedule;
  const needs = downloadOrder({ ...manifest, schedule: { ...schedule, entries } }, NOON);
  const now = needs.filter(({ at }) => at === NOON).map(({ file }) => file.sha256[0]);
  expect(new Set(now)).toEqual(new Set(['1', '2', '5', '8']));
});
