import type { Creative } from '../../../shared/model/creative.ts';
import type { Display } from '../../../shared/model/display.ts';
import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { creativeIdsOf, ownSlots } from '../../../shared/model/playlist.ts';
import type { Rotation } from '../../../shared/model/rotation.ts';
import { withNested } from '../../../shared/schedule/nested-playlists.ts';
import type { Segment } from '../../../shared/schedule/timeline.ts';
import { count } from '../parts/moments.ts';

/** Nearer to square than this, a picture is at home on every screen. */
const NEARLY_SQUARE = 1.1;
const MOST_NAMES = 3;

type Shape = 'landscape' | 'portrait';
type Filed = Extract<Creative, { media: unknown }>;

/**
 * What of a screen's time stands across it: "3 pictures are landscape; Back door is a portrait screen." and what that
 * looks like. What plays in a zone is left out, for a zone has a shape of its own. Null when all fits, or the screen has never said its size. Segments are the screen's own.
 */
export function shapeNote(
  document: Pick<ScheduleDocument, 'entries' | 'playlists' | 'creatives' | 'fillerPlaylistId'>,
  display: Pick<Display, 'name' | 'status' | 'rotation'>,
  segments: readonly Segment[],
): string | null {
  const screen = display.status && shapeOf(asTurned(display.status, display.rotation));
  if (!screen) return null;
  const playing = creativesIn(document, segments);
  const across = document.creatives.filter(
    (creative): creative is Filed =>
      'media' in creative &&
      'width' in creative.media &&
      playing.has(creative.id) &&
      isAcross(shapeOf(creative.media), screen),
  );
  if (across.length === 0) return null;
  const other: Shape = screen === 'portrait' ? 'landscape' : 'portrait';
  const is = across.length === 1 ? 'is' : 'are';
  const looks = screen === 'portrait' ? 'a band across the middle' : 'a column in the middle';
  return `${amounts(across)} ${is} ${other}; ${display.name} is a ${screen} screen. There ${
    across.length === 1 ? 'it is' : 'they are'
  } ${looks}: ${names(across)}.`;
}

function shapeOf({ width, height }: { width: number; height: number }): Shape | null {
  if (width >= height * NEARLY_SQUARE && width > 0) return 'landscape';
  if (height >= width * NEARLY_SQUARE && height > 0) return 'portrait';
  return null;
}

/** A screen that turns its picture onto its side is upright where its computer says wide. */
function asTurned({ width, height }: { width: number; height: number }, rotation: Rotation) {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

function isAcross(shape: Shape | null, screen: Shape): boolean {
  return shape !== null && shape !== screen;
}

/** Ids of all creatives that may come on within the segments, those for an audience included. */
function creativesIn(
  {
    entries,
    playlists,
    fillerPlaylistId,
  }: Pick<ScheduleDocument, 'entries' | 'playlists' | 'fillerPlaylistId'>,
  segments: readonly Segment[],
): ReadonlySet<string> {
  const playing = new Set(segments.flatMap((segment) => segment.entries.map(({ id }) => id)));
  const playlistIds = new Set(
    entries
      .filter(({ id, layoutId }) => layoutId === null && playing.has(id))
      .map((entry) => entry.playlistId),
  );
  if (fillerPlaylistId !== null && segments.some(({ rung }) => rung === 'filler'))
    playlistIds.add(fillerPlaylistId);
  const reached = withNested(playlistIds, playlists);
  return new Set(creativeIdsOf(playlists.filter(({ id }) => reached.has(id)).flatMap(ownSlots)));
}

function amounts(creatives: readonly Filed[]): string {
  const videos = creatives.filter(({ kind }) => kind === 'video').length;
  const pictures = creatives.length - videos;
  return [pictures > 0 && count(pictures, 'picture'), videos > 0 && count(videos, 'video')]
    .filter(Boolean)
    .join(' and ');
}

function names(creatives: readonly Filed[]): string {
  const shown = creatives.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = creatives.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
