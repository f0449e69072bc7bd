import type { Id, Sha256 } from '../../shared/model/id.ts';
import { sidePlaylists } from '../../shared/model/layout.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { creativeIdsOf } from '../../shared/model/playlist.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { compile } from '../../shared/schedule/compile.ts';
import { isWindowOpen } from '../../shared/schedule/download-window.ts';
import { EVERYTHING_READY } from '../../shared/schedule/facts.ts';
import { END_OF_TIME } from '../../shared/schedule/moment.ts';
import { timeline } from '../../shared/schedule/timeline.ts';
import { unnest } from '../../shared/schedule/unnest.ts';
import { validityOf } from '../../shared/schedule/validity.ts';
import { clockOf } from '../../shared/schedule/zone.ts';

/** How far ahead the schedule decides what to fetch first. */
const HORIZON_MS = 48 * 3_600_000;
/** What is needed this soon is fetched at any hour. */
const SOON_MS = 3_600_000;
/** Conditions that are looked at one by one, each for a whole timeline; what asks for more counts as needed now. */
const MAX_SETS = 12;

type Schedule = Manifest['schedule'];

/** A file, and when the schedule needs it first: ms since 1970, infinite when it does not within two days. */
export interface Need {
  file: StoredFile;
  at: number;
}

/** The files of a manifest, those needed soonest first: what is on now, what comes within two days, filler, the rest. */
export function downloadOrder(manifest: Manifest, now: number): Need[] {
  const soonest = soonestNeed(manifest, now);
  const needs = manifest.media.map((file) => ({
    file,
    at: soonest.get(file.sha256) ?? Number.POSITIVE_INFINITY,
  }));
  // A plain difference of two infinities is NaN, which sort() does not forgive.
  return needs.sort((a, b) => (a.at === b.at ? a.file.bytes - b.file.bytes : a.at - b.at));
}

/** Those of a manifest's files that may be fetched now, in their order: all, or outside of the store's window the urgent ones. */
export function dueFiles(manifest: Manifest, now: number): StoredFile[] {
  const { downloads, display } = manifest;
  const needs = downloadOrder(manifest, now);
  const all = downloads.window === null || isWindowOpen(downloads.window, display.zone, now);
  return needs.filter(({ at }) => all || at <= now + SOON_MS).map(({ file }) => file);
}

function soonestNeed({ schedule, display, media }: Manifest, now: number): Map<Sha256, number> {
  const filesOf = filesByPlaylist(schedule, display.zone, now);
  const playlistsOf = playlistsByHolder(schedule);
  const soonest = new Map<Sha256, number>();
  const noteFile = (sha256: Sha256, at: number) =>
    soonest.set(sha256, Math.min(at, soonest.get(sha256) ?? Number.POSITIVE_INFINITY));
  const note = (playlistId: Id | null | undefined, at: number) => {
    for (const { sha256, from } of filesOf.get(playlistId ?? '') ?? [])
      if (from <= now + HORIZON_MS) noteFile(sha256, Math.max(at, from));
  };
  const noteHolder = (id: Id, at: number) => {
    for (const playlistId of playlistsOf.get(id) ?? []) note(playlistId, at);
  };
  const sets = conditionSets(schedule);
  for (const asScheduled of underConditions(schedule, sets)) {
    const segments = timeline(compile(asScheduled), display, now, now + HORIZON_MS, EVERYTHING_READY);
    for (const { entries, overlay, from } of segments) {
      for (const { id } of [...entries, ...overlay]) noteHolder(id, from);
      if (entries.length === 0) note(schedule.fillerPlaylistId, from);
    }
  }
  const untold = new Set(sets.slice(MAX_SETS));
  for (const { id, when } of schedule.entries) if (untold.has(JSON.stringify(when))) noteHolder(id, now);
  // Nobody can say when these are needed: an alarm comes first, a takeover may be put forward.
  for (const { id } of schedule.emergencies) noteHolder(id, now - 1);
  for (const { id, startAt } of schedule.takeovers) noteHolder(id, Math.max(startAt, now));
  note(schedule.openingHours?.closedPlaylistId, now);
  note(schedule.fillerPlaylistId, now + HORIZON_MS);
  // What no creative is: the small pictures on product cards.
  const shown = new Set(schedule.creatives.map((creative) => 'media' in creative && creative.media.sha256));
  for (const { sha256 } of media) if (!shown.has(sha256)) noteFile(sha256, now);
  return soonest;
}

/**
 * Which conditions will hold nobody knows, and some exclude each other: what plays if none does, if those of one entry
 * alone do, and if all do.
 */
function underConditions(schedule: Schedule, sets: readonly string[]): Schedule[] {
  const assuming = (holds: (conditions: string) => boolean): Schedule => ({
    ...schedule,
    entries: schedule.entries
      .filter(({ when }) => when.length === 0 || holds(JSON.stringify(when)))
      .map((entry) => ({ ...entry, when: [] })),
  });
  const none = assuming(() => false);
  if (sets.length === 0) return [none];
  return [
    none,
    assuming(() => true),
    ...sets.slice(0, MAX_SETS).map((set) => assuming((one) => one === set)),
  ];
}

/** The different conditions that entries ask for. */
function conditionSets({ entries }: Schedule): string[] {
  return [...new Set(entries.flatMap(({ when }) => (when.length === 0 ? [] : [JSON.stringify(when)])))];
}

/** What each entry, takeover and emergency plays: its own playlist, and those beside it in its layout. */
function playlistsByHolder(schedule: Schedule): Map<Id, Id[]> {
  const beside = new Map(schedule.layouts.map((layout) => [layout.id, sidePlaylists(layout)]));
  const { entries, takeovers, emergencies } = schedule;
  const inLayouts = [...entries, ...takeovers].map(
    ({ id, playlistId, layoutId }) => [id, [playlistId, ...(beside.get(layoutId ?? '') ?? [])]] as const,
  );
  return new Map([
    ...inLayouts.map(([id, ids]) => [id, ids.filter((one) => one !== null)] as const),
    ...emergencies.map(({ id, playlistId }) => [id, playlistId === null ? [] : [playlistId]] as const),
  ]);
}

interface DatedFile {
  sha256: Sha256;
  /** When its slot is valid, at the earliest. */
  from: number;
}

/** The files of each playlist, those of what is nested in it included, and without those whose days are over. */
function filesByPlaylist(schedule: Schedule, zone: string, now: number): Map<Id, DatedFile[]> {
  const mediaOf = new Map(
    schedule.creatives.flatMap((creative) =>
      'media' in creative ? [[creative.id, creative.media.sha256] as const] : [],
    ),
  );
  const playlists = new Map(schedule.playlists.map((playlist) => [playlist.id, playlist]));
  const beginning = beginningsIn(zone);
  const filesOf = (playlist: Schedule['playlists'][number]): DatedFile[] =>
    unnest(playlist, playlists).slots.flatMap(({ slot }) => {
      const { first, last } = validityOf(slot);
      if (beginning(last + 1) <= now) return [];
      const from = beginning(first);
      return creativeIdsOf([slot]).flatMap((id) => {
        const sha256 = mediaOf.get(id);
        return sha256 === undefined ? [] : [{ sha256, from }];
      });
    });
  return new Map(schedule.playlists.map((playlist) => [playlist.id, filesOf(playlist)]));
}

/** When a civil day begins where the screen hangs, ms since 1970; in UTC where nobody knows that zone. */
function beginningsIn(zone: string): (day: number) => number {
  const clock = clockOf(zone);
  return (day) => {
    const wall = day * DAY_MS;
    // Days of slots without dates lie beyond all time.
    return clock === null || Math.abs(wall) > END_OF_TIME ? wall : clock.firstReach(wall, 0);
  };
}
