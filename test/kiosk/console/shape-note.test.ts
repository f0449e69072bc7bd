import { describe, expect, it } from 'vitest';
import { plannedWeek } from '../../../kiosk/console/schedule/plan.ts';
import { shapeNote } from '../../../kiosk/console/schedule/shape-note.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import type { DisplayStatus } from '../../../shared/model/display.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { Playlist } from '../../../shared/model/playlist.ts';
import type { Rotation } from '../../../shared/model/rotation.ts';
import { ScheduleEntry } from '../../../shared/model/schedule.ts';

const MONDAY = '2026-05-04';
const LANDSCAPE = [1920, 1080] as const;
const PORTRAIT = [1080, 1920] as const;

function filed(id: string, [width, height]: readonly [number, number], kind: 'image' | 'video' = 'image') {
  const mime = kind === 'image' ? ('image/webp' as const) : ('video/mp4' as const);
  const media = { sha256: 'a'.repeat(64), mime, bytes: 1, width, height };
  return { id, name: id, kind, contentClass: 'L0', createdAt: 1, media } satisfies Creative;
}

const playlist = (id: string, slots: { creativeId: string; variants?: { creativeId: string }[] }[]) =>
  Playlist.parse({
    id,
    name: id,
    createdAt: 1,
    slots: slots.map(({ creativeId, variants = [] }, at) => ({
      id: `${id}-${at}`,
      creativeId,
      variants: variants.map((variant) => ({ when: { band: '20-39' }, ...variant })),
    })),
  });

/** What is said to a screen of that size on which `main` plays, or, without an entry, the filler. */
function note(
  size: readonly [number, number] | null,
  creatives: Creative[],
  {
    scheduled = true,
    playlists = [
      playlist(
        'main',
        creatives.map(({ id }) => ({ creativeId: id })),
      ),
    ],
    fillerPlaylistId = null,
    rotation = 0,
    layoutId = null,
  }: {
    scheduled?: boolean;
    playlists?: Playlist[];
    fillerPlaylistId?: string | null;
    rotation?: Rotation;
    layoutId?: string | null;
  } = {},
): string | null {
  const document: ScheduleDocument = {
    entries: scheduled
      ? [
          ScheduleEntry.parse({
            id: 'e',
            name: 'e',
            playlistId: 'main',
            createdAt: 1,
            displayIds: ['door'],
            layoutId,
          }),
        ]
      : [],
    dayparts: [],
    playlists,
    creatives,
    fillerPlaylistId,
    layouts: [],
    takeovers: [],
    emergencies: [],
    openingHours: null,
  };
  const display = { id: 'door', name: 'Back door', zone: 'Europe/London' };
  const status = size && ({ width: size[0], height: size[1] } as DisplayStatus);
  const week = plannedWeek(document, display, MONDAY);
  return shapeNote(
    document,
    { ...display, status, rotation },
    week.flatMap(({ segments }) => segments),
  );
}

describe('shape note', () => {
  it('CON-66 goes by the picture as it is turned, and leaves out what plays in a zone', () => {
    const wide = [filed('Bread', LANDSCAPE)];
    expect(note(LANDSCAPE, wide, { rotation: 90 })).toContain('Back door is a portrait screen');
    expect(note(PORTRAIT, wide, { rotation: 270 })).toBeNull();
    expect(note(PORTRAIT, wide, { rotation: 180 })).toContain('1 picture is landscape');
    expect(note(PORTRAIT, wide, { layoutId: 'halves' })).toBeNull();
  });

  it('CON-66 counts and names what stands across a portrait screen', () => {
    const creatives = ['Bread', 'Jam', 'Tea', 'Oats'].map((name) => filed(name, LANDSCAPE));
    const film = filed('Film', LANDSCAPE, 'video');
    expect(note(PORTRAIT, [...creatives, film, filed('Poster', PORTRAIT)])).toBe(
      '4 pictures and 1 video are landscape; Back door is a portrait screen. ' +
        'There they are a band across the middle: Bread, Jam, Tea and 2 more.',
    );
  });

  it('CON-66 the reverse, and one alone', () => {
    expect(note(LANDSCAPE, [filed('Poster', PORTRAIT), filed('Bread', LANDSCAPE)])).toBe(
      '1 picture is portrait; Back door is a landscape screen. There it is a column in the middle: Poster.',
    );
  });

  it.each([
    ['fits', PORTRAIT, [filed('Poster', PORTRAIT)]],
    ['is nearly square', PORTRAIT, [filed('Square', [1000, 950])]],
    ['goes to a screen that is nearly square', [1000, 1050] as const, [filed('Bread', LANDSCAPE)]],
    ['goes to a screen that has never said its size', null, [filed('Bread', LANDSCAPE)]],
    ['goes to a screen that reported none', [0, 0] as const, [filed('Bread', LANDSCAPE)]],
  ])('CON-66 says nothing about what %s', (_what, size, creatives) => {
    expect(note(size, creatives)).toBeNull();
  });

  it('CON-66 an audience’s picture counts, once however often it is used', () => {
    const creatives = [filed('Poster', PORTRAIT), filed('Bread', LANDSCAPE)];
    const slot = { creativeId: 'Poster', variants: [{ creativeId: 'Bread' }] };
    expect(note(PORTRAIT, creatives, { playlists: [playlist('main', [slot, slot])] })).toMatch(
      /^1 picture is landscape/,
    );
  });

  it('CON-66 the filler counts only where it comes on', () => {
    const creatives = [filed('Poster', PORTRAIT), filed('Bread', LANDSCAPE)];
    const playlists = [
      playlist('main', [{ creativeId: 'Poster' }]),
      playlist('filler', [{ creativeId: 'Bread' }]),
    ];
    const filler = { playlists, fillerPlaylistId: 'filler' };
    expect(note(PORTRAIT, creatives, filler)).toBeNull();
    expect(note(PORTRAIT, creatives, { ...filler, scheduled: false })).toMatch(/^1 picture is landscape/);
  });
});
