import { sidePlaylists } from '../../shared/model/layout.ts';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import type { Playlist } from '../../shared/model/playlist.ts';
import { refuse } from '../../shared/protocol/problem.ts';
import { checkBounds } from './check-bounds.ts';
import { checkDates, checkNesting } from './check-nesting.ts';

/** What the schema lets pass in a schedule, because a screen can live with it, and a file should not hold. */
export function scheduleFault(schedule: ScheduleDocument) {
  const { entries, dayparts, layouts, playlists, fillerPlaylistId } = schedule;
  const bounds = checkBounds(schedule);
  if (!bounds.ok) return bounds;
  for (const [what, list] of Object.entries({ entries, dayparts, layouts, playlists })) {
    const ids = new Set<string>();
    for (const { id } of list) {
      if (ids.has(id)) return refuse('invalid-input', `Two of the ${what} have the id "${id}".`);
      ids.add(id);
    }
  }
  const nesting = faultInPlaylists(playlists);
  if (nesting) return nesting;
  const playlistIds = new Set(playlists.map(({ id }) => id));
  for (const { name, zones } of layouts) {
    const lacking = sidePlaylists({ zones }).find((id) => !playlistIds.has(id));
    if (lacking !== undefined)
      return refuse('invalid-input', `Layout "${name}" plays playlist "${lacking}", which the file lacks.`);
  }
  const layoutIds = new Set(layouts.map(({ id }) => id));
  const daypartIds = new Set(dayparts.map(({ id }) => id));
  if (fillerPlaylistId !== null && !playlistIds.has(fillerPlaylistId))
    return refuse('invalid-input', `The file has no playlist "${fillerPlaylistId}" for its filler.`);
  for (const { name, playlistId, layoutId, daypartId, from, until } of entries) {
    if (!playlistIds.has(playlistId))
      return refuse('invalid-input', `Entry "${name}" plays playlist "${playlistId}", which the file lacks.`);
    if (layoutId !== null && !layoutIds.has(layoutId))
      return refuse('invalid-input', `Entry "${name}" uses layout "${layoutId}", which the file lacks.`);
    if (daypartId !== null && !daypartIds.has(daypartId))
      return refuse('invalid-input', `Entry "${name}" runs in daypart "${daypartId}", which the file lacks.`);
    if (from !== null && until !== null && from > until)
      return refuse('invalid-input', `The last day of entry "${name}" is before its first.`);
  }
  return null;
}

/** A display that an entry names and that is none of `known`: a file makes no displays. */
export function unknownDisplay({ entries }: ScheduleDocument, known: ReadonlySet<string>) {
  for (const { name, displayIds } of entries) {
    const missing = displayIds.find((id) => !known.has(id));
    if (missing !== undefined)
      return refuse('not-found', `Entry "${name}" names display "${missing}", which is not here.`);
  }
  return null;
}

function faultInPlaylists(playlists: readonly Playlist[]) {
  for (const playlist of playlists) {
    const dates = checkDates(playlist);
    if (!dates.ok) return refuse(dates.code, `Playlist "${playlist.name}": ${dates.detail}`);
  }
  const nesting = checkNesting(playlists, new Map(playlists.map((playlist) => [playlist.id, playlist])));
  return nesting.ok ? null : nesting;
}
