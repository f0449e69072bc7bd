import { expect, test } from 'vitest';
import { Layout, type Zone } from '../../../shared/model/layout.ts';
import { LAYOUT_PRESETS, type ScreenShape } from '../../../shared/model/layout-presets.ts';
import { Manifest, ScheduleDocument } from '../../../shared/model/manifest.ts';
import { ScheduleEntry } from '../../../shared/model/schedule.ts';

const zone = (id: string, playlistId: string | null, change: Partial<Zone> = {}): Zone => ({
  id,
  name: id,
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  playlistId,
  ...change,
});
const main = zone('main', null);
const complaints = (zones: unknown) =>
  Layout.safeParse({ id: 'l', name: 'L', zones, createdAt: 1 }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('LAY-1 one main zone and zones within the screen are a layout, whatever they overlap', () => {
  const thirds = [
    zone('a', 'p', { width: 100 / 3 }),
    zone('b', 'p', { x: 100 / 3, width: 100 / 3 }),
    zone('c', null, { x: 200 / 3, width: 100 / 3 }),
  ];
  expect(complaints([main])).toBeUndefined();
  expect(complaints(thirds)).toBeUndefined();
  expect(complaints([main, ...Array.from({ length: 7 }, (_, at) => zone(`s${at}`, 'p'))])).toBeUndefined();
});

test.each<[string, unknown[], string]>([
  ['no zone', [], 'zones: '],
  ['nine zones', [main, ...Array.from({ length: 8 }, (_, at) => zone(`s${at}`, 'p'))], 'zones: '],
  ['no main zone', [zone('a', 'p')], 'zones: must have exactly one main zone'],
  ['two main zones', [main, zone('b', null)], 'zones: must have exactly one main zone'],
  ['two of an id', [main, zone('main', 'p')], 'zones: must each have an id of its own'],
  ['a zone past the right edge', [{ ...main, x: 50, width: 51 }], 'zones.0.width: reaches past the right'],
  ['a zone past the lower edge', [{ ...main, y: 50, height: 51 }], 'zones.0.height: reaches past the lower'],
  ['a zone left of the screen', [{ ...main, x: -1 }], 'zones.0.x: '],
  ['a zone that begins at the edge', [{ ...main, x: 100, width: 0.001 }], 'zones.0.x: '],
  ['a zone without width', [{ ...main, width: 0 }], 'zones.0.width: '],
  ['a zone without height', [{ ...main, height: 0 }], 'zones.0.height: '],
  ['a height that is no number', [{ ...main, height: Number.NaN }], 'zones.0.height: '],
  ['a zone without a name', [{ ...main, name: ' ' }], 'zones.0.name: '],
  ['what no zone has', [{ ...main, rotate: 3 }], 'zones.0: '],
])('LAY-1 %s is refused where it is', (_what, zones, complaint) => {
  expect(complaints(zones)).toContainEqual(expect.stringContaining(complaint));
});

test.each(
  LAYOUT_PRESETS.flatMap(({ id, zones }) =>
    (Object.keys(zones) as ScreenShape[]).map((shape) => [id, shape, zones[shape]] as const),
  ),
)('LAY-2 the preset %s, %s, is a layout as soon as its side zones have a playlist', (_id, _shape, zones) => {
  const made = zones.map(({ main, ...place }, at) => ({
    ...place,
    id: `z${at}`,
    playlistId: main ? null : 'p',
  }));
  expect(complaints(made)).toBeUndefined();
  const seen = zones.filter((one, at) => !zones.slice(at + 1).some((over) => covers(over, one)));
  expect(seen, 'none lies hidden under another').toEqual(zones);
});

function covers(over: Omit<Zone, 'id' | 'playlistId'>, under: Omit<Zone, 'id' | 'playlistId'>): boolean {
  return (
    over.x <= under.x &&
    over.y <= under.y &&
    over.x + over.width >= under.x + under.width &&
    over.y + over.height >= under.y + under.height
  );
}

test('LAY-3 what was written before there were layouts is full screen and not turned', () => {
  const entry = ScheduleEntry.parse({ id: 'e', name: 'E', playlistId: 'p', createdAt: 1 });
  expect(entry.layoutId).toBeNull();
  const takeover = { id: 't', name: 'T', playlistId: 'p', startAt: 1, createdAt: 1, leaseUntil: 2 };
  const document = { entries: [], dayparts: [], playlists: [], creatives: [], fillerPlaylistId: null };
  expect(ScheduleDocument.parse({ ...document, takeovers: [takeover] })).toMatchObject({
    layouts: [],
    takeovers: [{ layoutId: null }],
  });
  const display = { id: 'd', name: 'D', kind: 'wall', zone: 'UTC' };
  expect(Manifest.shape.display.parse(display).rotation).toBe(0);
  for (const rotation of [90, 180, 270])
    expect(Manifest.shape.display.parse({ ...display, rotation }).rotation).toBe(rotation);
  expect(Manifest.shape.display.safeParse({ ...display, rotation: 45 }).success).toBe(false);
});
