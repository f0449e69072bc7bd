import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { Playlist } from '../../../shared/model/playlist.ts';

/**
 * A document as it would be written for one date alone, by somebody with no nested playlists and no dates of slots:
 * everything that stands in a playlist written out, and what is not valid that day left away. Dates compare as texts.
 */
export function asOn(document: ScheduleDocument, date: string): ScheduleDocument {
  const playlists = document.playlists.map((playlist) => ({
    ...playlist,
    slots: creativesOn(document, playlist, date, []).map((creativeId, place) => ({
      id: `slot-${place}`,
      creativeId,
      variants: [],
    })),
  }));
  return { ...document, playlists };
}

function creativesOn(
  document: ScheduleDocument,
  playlist: Playlist,
  date: string,
  around: readonly string[],
): string[] {
  const found: string[] = [];
  for (const slot of playlist.slots) {
    if (slot.from !== undefined && date < slot.from) continue;
    if (slot.until !== undefined && date > slot.until) continue;
    if ('creativeId' in slot) found.push(slot.creativeId);
    else {
      const inner = document.playlists.find(({ id }) => id === slot.playlistId);
      const way = [...around, playlist.id];
      if (inner !== undefined && !way.includes(inner.id))
        found.push(...creativesOn(document, inner, date, way));
    }
  }
  return found;
}
