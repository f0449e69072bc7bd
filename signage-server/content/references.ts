import { type Layout, sidePlaylists } from '../../shared/model/layout.ts';
import { creativeIdsOf, ownSlots, type Playlist } from '../../shared/model/playlist.ts';
import type { ScheduleEntry } from '../../shared/model/schedule.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { holdersOf } from '../../shared/schedule/nested-playlists.ts';
import { allCreatives } from '../storage/creatives.ts';
import { findDaypart } from '../storage/dayparts.ts';
import { findDisplay } from '../storage/displays.ts';
import { allLayouts, findLayout } from '../storage/layouts.ts';
import { allPlaylists, findPlaylist } from '../storage/playlists.ts';
import { entriesInDaypart, entriesInLayout, entriesOfPlaylist } from '../storage/schedule-entries.ts';
import { findStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import { checkCreatives } from './check-bounds.ts';
import { checkDates, checkNestingOf } from './check-nesting.ts';
import { checkRules } from './check-rules.ts';

const fine = done(undefined);

/** Creatives that a playlist's own slots can put on a screen, variants included. */
export function creativesOf(playlist: Pick<Playlist, 'slots'>): Set<string> {
  return new Set(creativeIdsOf(ownSlots(playlist)));
}

/**
 * Whether every creative and playlist that a playlist names exists, its slots can be told apart and have a day to play,
 * and neither it nor a playlist in which it stands would hold itself, or too much.
 */
export async function checkPlaylist(db: Reader, playlist: Playlist): Promise<Result<undefined>> {
  if (new Set(playlist.slots.map((slot) => slot.id)).size < playlist.slots.length) {
    return refuse('invalid-input', 'Two slots have the same id.');
  }
  const known = new Set((await allCreatives(db)).map((creative) => creative.id));
  const missing = [...creativesOf(playlist)].find((id) => !known.has(id));
  if (missing !== undefined) return refuse('not-found', `There is no creative "${missing}".`);
  const dates = checkDates(playlist);
  if (!dates.ok) return dates;
  const others = (await allPlaylists(db)).filter(({ id }) => id !== playlist.id);
  const creatives = checkCreatives([...others, playlist]);
  if (!creatives.ok) return creatives;
  const rules = await checkRules(db, { playlists: [playlist] });
  return rules.ok ? checkNestingOf(playlist, others) : rules;
}

/** Whether every playlist that a zone names exists. */
export async function checkLayout(db: Reader, { zones }: Pick<Layout, 'zones'>): Promise<Result<undefined>> {
  for (const { name, playlistId } of zones) {
    if (playlistId !== null && !(await findPlaylist(db, playlistId)))
      return refuse('not-found', `The playlist of zone "${name}" is gone.`);
  }
  return fine;
}

/** Whether playlist, layout, daypart and displays of an entry exist, and its dates are in order. */
export async function checkEntry(
  db: Reader,
  entry: Pick<
    ScheduleEntry,
    'name' | 'playlistId' | 'layoutId' | 'daypartId' | 'displayIds' | 'from' | 'until' | 'recurrence' | 'when'
  >,
): Promise<Result<undefined>> {
  if (entry.from !== null && entry.until !== null && entry.from > entry.until) {
    return refuse('invalid-input', 'The last day is before the first.');
  }
  if (entry.recurrence !== null && entry.from === null) {
    return refuse('invalid-input', 'What repeats needs a first day to count from.');
  }
  if (!(await findPlaylist(db, entry.playlistId))) return refuse('not-found', 'That playlist is gone.');
  if (entry.layoutId !== null && !(await findLayout(db, entry.layoutId))) {
    return refuse('not-found', 'That layout is gone.');
  }
  if (entry.daypartId !== null && !(await findDaypart(db, entry.daypartId))) {
    return refuse('not-found', 'That daypart is gone.');
  }
  for (const id of entry.displayIds) {
    // A display that has been removed since may stay named: it plays nothing, and the entry can still be edited.
    if (!(await findDisplay(db, id))) return refuse('not-found', `There is no display "${id}".`);
  }
  const asks = entry.when.some(({ fact }) => fact === 'audience');
  return asks
    ? checkRules(db, { playlists: await allPlaylists(db), entries: [{ ...entry, id: 'draft' }] })
    : fine;
}

/** `in-use`, naming the playlists, where any shows this creative. */
export async function checkCreativeUnused(db: Reader, creativeId: string): Promise<Result<undefined>> {
  const users = (await allPlaylists(db)).filter((playlist) => creativesOf(playlist).has(creativeId));
  return unusedBy(users, 'Take it out of');
}

/** `in-use`, naming what plays it, where an entry, a layout, another playlist, the filler or closing time does. */
export async function checkPlaylistUnused(db: Reader, playlistId: string): Promise<Result<undefined>> {
  const store = await findStore(db);
  if (store?.fillerPlaylistId === playlistId) {
    return refuse(
      'in-use',
      'It is what screens play when nothing is scheduled; choose another filler first.',
    );
  }
  if (store?.openingHours?.closedPlaylistId === playlistId) {
    return refuse('in-use', 'It is what screens play while the shop is closed; choose another first.');
  }
  const scheduled = unusedBy(await entriesOfPlaylist(db, playlistId), 'It is scheduled by');
  if (!scheduled.ok) return scheduled;
  const layouts = (await allLayouts(db)).filter((layout) => sidePlaylists(layout).includes(playlistId));
  const zoned = unusedBy(layouts, 'It plays in a zone of');
  return zoned.ok ? unusedBy(holdersOf(playlistId, await allPlaylists(db)), 'Take it out of') : zoned;
}

export async function checkLayoutUnused(db: Reader, layoutId: string): Promise<Result<undefined>> {
  return unusedBy(await entriesInLayout(db, layoutId), 'It is used by');
}

export async function checkDaypartUnused(db: Reader, daypartId: string): Promise<Result<undefined>> {
  return unusedBy(await entriesInDaypart(db, daypartId), 'It is used by');
}

function unusedBy(users: readonly { name: string }[], words: string): Result<undefined> {
  if (users.length === 0) return fine;
  const named = users
    .slice(0, 3)
    .map((user) => `"${user.name}"`)
    .join(', ');
  const more = users.length > 3 ? ` and ${users.length - 3} more` : '';
  return refuse('in-use', `${words} ${named}${more}.`);
}
