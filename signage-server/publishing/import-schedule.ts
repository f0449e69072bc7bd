import { isDeepStrictEqual } from 'node:util';
import { sidePlaylists } from '../../shared/model/layout.ts';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import type { Playlist } from '../../shared/model/playlist.ts';
import type { ScheduleFile } from '../../shared/model/schedule-file.ts';
import type { DraftChange } from '../../shared/protocol/draft-change.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkDates, checkNesting } from '../content/check-nesting.ts';
import { creativesOf } from '../content/references.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allDayparts, deleteDaypart, saveDaypart } from '../storage/dayparts.ts';
import { displayNames } from '../storage/displays.ts';
import { allLayouts, deleteLayout, saveLayout } from '../storage/layouts.ts';
import { allPlaylists, deletePlaylist, savePlaylist } from '../storage/playlists.ts';
import { allEntries, deleteEntry, saveEntry } from '../storage/schedule-entries.ts';
import { readStore, saveStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { compare } from './draft-changes.ts';

interface Identified {
  id: string;
  name: string;
}

/**
 * What importing the file would change, or why it cannot be imported. Creatives and displays are not made by a file:
 * those that it names must be here.
 */
export async function plannedImport(db: Reader, { schedule }: ScheduleFile): Promise<Result<DraftChange[]>> {
  const fault = (await missingHere(db, schedule)) ?? faultWithin(schedule);
  if (fault) return fault;
  const store = await readStore(db);
  const refilled = store.fillerPlaylistId !== schedule.fillerPlaylistId;
  return done([
    ...compare('playlist', await allPlaylists(db), schedule.playlists),
    ...compare('layout', await allLayouts(db), schedule.layouts),
    ...compare('daypart', await allDayparts(db), schedule.dayparts),
    ...compare('entry', await allEntries(db), schedule.entries),
    ...(refilled ? [{ what: 'store', name: store.name, how: 'changed' } as const] : []),
  ]);
}

/**
 * Replaces the drafts' entries, dayparts, layouts, playlists and filler by those of a file that {@link plannedImport}
 * passed.
 */
export async function importSchedule(tx: Tx, { schedule }: ScheduleFile, now: number): Promise<void> {
  const entries = await allEntries(tx);
  const dayparts = await allDayparts(tx);
  const layouts = await allLayouts(tx);
  const playlists = await allPlaylists(tx);
  for (const { id } of gone(entries, schedule.entries)) await deleteEntry(tx, id);
  for (const { id } of gone(dayparts, schedule.dayparts)) await deleteDaypart(tx, id);
  for (const playlist of altered(playlists, schedule.playlists)) await savePlaylist(tx, playlist, now);
  for (const layout of altered(layouts, schedule.layouts)) await saveLayout(tx, layout, now);
  for (const daypart of altered(dayparts, schedule.dayparts)) await saveDaypart(tx, daypart, now);
  for (const entry of altered(entries, schedule.entries)) await saveEntry(tx, entry, now);
  for (const { id } of gone(layouts, schedule.layouts)) await deleteLayout(tx, id);
  await saveStore(tx, { ...(await readStore(tx)), fillerPlaylistId: schedule.fillerPlaylistId }, now);
  for (const { id } of gone(playlists, schedule.playlists)) await deletePlaylist(tx, id);
}

/** What the file takes for granted and this store does not have. */
async function missingHere(db: Reader, schedule: ScheduleDocument) {
  const creatives = new Set((await allCreatives(db)).map(({ id }) => id));
  for (const playlist of schedule.playlists) {
    const missing = [...creativesOf(playlist)].find((id) => !creatives.has(id));
    if (missing !== undefined)
      return refuse(
        'not-found',
        `Playlist "${playlist.name}" shows creative "${missing}", which is not here.`,
      );
  }
  const displays = new Set((await displayNames(db)).map(({ id }) => id));
  for (const entry of schedule.entries) {
    const missing = entry.displayIds.find((id) => !displays.has(id));
    if (missing !== undefined)
      return refuse('not-found', `Entry "${entry.name}" names display "${missing}", which is not here.`);
  }
  return null;
}

/** What the schema lets pass, because a screen can live with it, and a file should not hold. */
function faultWithin({ entries, dayparts, layouts, playlists, fillerPlaylistId }: ScheduleDocument) {
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

function faultInPlaylists(playlists: readonly Playlist[]) {
  for (const playlist of playlists) {
    const dates = checkDates(playlist);
    if (!dates.ok) return refuse(dates.code, `Playlist "${playlist.name}": ${dates.detail}`);
  }
  const nesting = checkNesting(playlists, new Map(playlists.map((playlist) => [playlist.id, playlist])));
  return nesting.ok ? null : nesting;
}

function gone<T extends Identified>(before: readonly T[], after: readonly T[]): T[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}

function altered<T extends Identified>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => !isDeepStrictEqual(known.get(one.id), one));
}
