import { isDeepStrictEqual } from 'node:util';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import type { ScheduleFile } from '../../shared/model/schedule-file.ts';
import type { DraftChange } from '../../shared/protocol/draft-change.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkRules } from '../content/check-rules.ts';
import { creativesOf } from '../content/references.ts';
import { scheduleFault, unknownDisplay } from '../content/schedule-fault.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allDayparts, deleteDaypart, saveDaypart } from '../storage/dayparts.ts';
import { displayNames } from '../storage/displays.ts';
import { allLayouts, deleteLayout, saveLayout } from '../storage/layouts.ts';
import { allPlaylists, deletePlaylist, savePlaylist } from '../storage/playlists.ts';
import { allEntries, deleteEntry, saveEntry } from '../storage/schedule-entries.ts';
import { readStore, saveStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { pairs } from './differences.ts';
import { changeOf } from './draft-changes.ts';
import { withoutInterruptions } from './live-schedule.ts';

interface Identified {
  id: string;
  name: string;
}

interface PlannedImport {
  changes: DraftChange[];
  /** Takeovers and emergencies of the file, by name: they are acts of a moment, which a file cannot repeat. */
  ignored: string[];
}

/**
 * What importing the file would change, or why it cannot be imported. Creatives and displays are not made by a file:
 * those that it names must be here.
 */
export async function plannedImport(db: Reader, file: ScheduleFile): Promise<Result<PlannedImport>> {
  const schedule = withoutInterruptions(file.schedule);
  const fault = (await missingHere(db, schedule)) ?? scheduleFault(schedule);
  if (fault) return fault;
  const { playlists, entries } = schedule;
  for (const drafts of [{ playlists }, { playlists, entries }]) {
    const rules = await checkRules(db, drafts);
    if (!rules.ok) return rules;
  }
  const store = await readStore(db);
  const refilled = store.fillerPlaylistId !== schedule.fillerPlaylistId;
  const changes: DraftChange[] = [
    ...changed('playlist', pairs(await allPlaylists(db), schedule.playlists)),
    ...changed('layout', pairs(await allLayouts(db), schedule.layouts)),
    ...changed('daypart', pairs(await allDayparts(db), schedule.dayparts)),
    ...changed('entry', pairs(await allEntries(db), schedule.entries)),
    ...(refilled ? [{ what: 'store', name: store.name, how: 'changed' } as const] : []),
  ];
  const ignored = [...file.schedule.takeovers, ...file.schedule.emergencies].map(({ name }) => name);
  return done({ changes, ignored });
}

/**
 * Replaces the drafts' entries, dayparts, layouts, playlists and filler by those of a file that {@link plannedImport}
 * passed.
 */
export async function importSchedule(tx: Tx, file: ScheduleFile, now: number): Promise<void> {
  const schedule = withoutInterruptions(file.schedule);
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

function changed(what: DraftChange['what'], found: ReturnType<typeof pairs>): DraftChange[] {
  return found.map((pair) => changeOf({ what, ...pair }));
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
  return unknownDisplay(schedule, displays);
}

function gone<T extends Identified>(before: readonly T[], after: readonly T[]): T[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}

function altered<T extends Identified>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => !isDeepStrictEqual(known.get(one.id), one));
}
