import type { Emergency, Takeover } from '../model/interruption.ts';
import type { ScheduleDocument } from '../model/manifest.ts';
import type { Daypart } from '../model/schedule.ts';
import type { CompiledEntry } from './compiled.ts';
import { layoutFinder } from './compiled-layout.ts';
import { CompiledPlaylist } from './compiled-playlist.ts';
import { CompiledSchedule } from './compiled-schedule.ts';
import { patternOf, type Week, weekOf } from './pattern.ts';
import { shopHoursOf } from './shop-hours.ts';
import { uniqueNames } from './unique-names.ts';
import { turningDays } from './validity.ts';

interface Identified {
  readonly id: string;
  readonly createdAt: number;
}

const later = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Older first, then by id; two that share even these are told apart by their text, never by their place. */
function byAge(a: Identified, b: Identified): number {
  return a.createdAt - b.createdAt || later(a.id, b.id) || later(JSON.stringify(a), JSON.stringify(b));
}

/** The higher priority first, then the later start. */
function byRank(a: Takeover | Emergency, b: Takeover | Emergency): number {
  return b.priority - a.priority || b.startAt - a.startAt || byAge(a, b);
}

/** By id. The schema lets a document repeat one: the oldest is meant, wherever it stands. */
function indexed<T extends Identified>(things: readonly T[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const thing of things) {
    const known = index.get(thing.id);
    if (known === undefined || byAge(thing, known) < 0) index.set(thing.id, thing);
  }
  return index;
}

/** Works out each daypart's week once for all entries that use it. */
function weeks(): (daypart: Daypart | null) => Week {
  const known = new Map<Daypart | null, Week>();
  return (daypart) => {
    const week = known.get(daypart) ?? weekOf(daypart);
    known.set(daypart, week);
    return week;
  };
}

/**
 * Compiles a schedule document. Never throws on one that the schema accepts: what is missing or doubled in it
 * becomes a reason. The document must not be changed afterwards.
 */
export function compile(document: ScheduleDocument): CompiledSchedule {
  const stock = { playlists: indexed(document.playlists), creatives: indexed(document.creatives) };
  const dayparts = indexed(document.dayparts);
  const playlists = new Map<string, CompiledPlaylist>();
  for (const [id, playlist] of stock.playlists) {
    playlists.set(id, new CompiledPlaylist(playlist, playlists.size, stock));
  }

  // A manifest that was kept by an older build knows neither layouts nor who has one.
  const layoutOf = layoutFinder(indexed(document.layouts ?? []), playlists);

  const sorted = [...document.entries].sort(
    (a, b) => b.priority - a.priority || a.order - b.order || byAge(a, b),
  );
  const unique = uniqueNames();
  const weekFor = weeks();
  const entries = sorted.map((source, place): CompiledEntry => {
    const { id, name, priority, secondsPerHour, maxPlaysPerHour, daypartId } = source;
    const daypart = daypartId === null ? null : dayparts.get(daypartId);
    return {
      source,
      shown: { id, name, priority, secondsPerHour, maxPlaysPerHour },
      place,
      key: unique(id),
      playlist: playlists.get(source.playlistId) ?? null,
      layout: layoutOf(source.layoutId, source.layer),
      daypart: daypart ?? null,
      pattern: daypart === undefined ? null : patternOf(source, weekFor(daypart)),
    };
  });
  const playlistOf = (id: string | null): CompiledPlaylist | null =>
    id === null ? null : (playlists.get(id) ?? null);
  const interruption = (source: Takeover | Emergency, rung: string, place: number) => {
    const { id, name, priority, startAt, playlistId } = source;
    const shown = { id, name, priority, secondsPerHour: null, maxPlaysPerHour: null };
    const endAt = 'leaseUntil' in source ? source.leaseUntil : source.expiresAt;
    // No entry's id holds a `~`.
    const key = unique(`~${rung}-${id}`);
    // An alarm has the whole screen.
    const layout = 'layoutId' in source ? layoutOf(source.layoutId, 'main') : null;
    return { source, shown, place, key, playlist: playlistOf(playlistId), layout, priority, startAt, endAt };
  };
  const places = { takeover: entries.length, emergency: entries.length + document.takeovers.length };
  const { openingHours } = document;
  return new CompiledSchedule({
    entries,
    hasLayouts: (document.layouts ?? []).length > 0,
    turningDays: turningDays([
      ...document.playlists.flatMap(({ slots }) => slots),
      ...document.creatives.map(({ lastDay }) => ({ until: lastDay })),
    ]),
    filler: playlistOf(document.fillerPlaylistId),
    takeovers: document.takeovers
      .toSorted(byRank)
      .map((source, at) => interruption(source, 'takeover', places.takeover + at)),
    emergencies: document.emergencies
      .toSorted(byRank)
      .map((source, at) => interruption(source, 'emergency', places.emergency + at)),
    shop: openingHours && {
      hours: shopHoursOf(openingHours),
      closed: openingHours.closedPlaylistId === null ? null : playlistOf(openingHours.closedPlaylistId),
      isDark: openingHours.closedPlaylistId === null,
    },
  });
}
