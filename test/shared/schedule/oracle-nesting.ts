import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { Playlist, Slot } from '../../../shared/model/playlist.ts';

/**
 * A document as it would be written for one date alone, by somebody with no nested playlists and no dates of slots:
 * everything that stands in a playlist written out, under the way to it as its id, and what is not valid that day left
 * away. Dates compare as texts.
 */
export function asOn(document: ScheduleDocument, date: string): ScheduleDocument {
  const playlists = document.playlists.map((playlist) => ({
    ...playlist,
    slots: slotsOn(document, playlist, date, []),
  }));
  return { ...document, playlists };
}

function slotsOn(
  document: ScheduleDocument,
  playlist: Playlist,
  date: string,
  around: readonly string[],
): Slot[] {
  const found: Slot[] = [];
  for (const slot of playlist.slots) {
    if (slot.from !== undefined && date < slot.from) continue;
    if (slot.until !== undefined && date > slot.until) continue;
    if ('creativeId' in slot) found.push({ id: slot.id, creativeId: slot.creativeId, variants: [] });
    else {
      const inner = document.playlists.find(({ id }) => id === slot.playlistId);
      const way = [...around, playlist.id];
      if (inner !== undefined && !way.includes(inner.id))
        for (const one of slotsOn(document, inner, date, way))
          found.push({ ...one, id: `${slot.id}.${one.id}` });
    }
  }
  return found;
}
