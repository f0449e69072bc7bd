import type { PlayingEntry } from './answer.ts';
import type { Holder } from './compiled.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import type { DisplayView } from './display-view.ts';
import type { Moment } from './moment.ts';
import { leaveRoom } from './room.ts';
import type { Roster } from './roster.ts';
import { turningDays } from './validity.ts';

type Shown = readonly { readonly shown: PlayingEntry }[];

/** Who decides on a layer: those on the screen, nobody because a rung above the campaigns has it, or all that could. */
export type Deciders = Shown | 'nobody' | 'all';

const known = new WeakMap<DisplayView, Map<string, readonly number[]>>();

/**
 * The civil days at whose beginning the screen may show something else, because a playlist turns that is on it or
 * would be asked before those on it. What stands below them has no say, however often it turns.
 */
export function daysThatMatter(moment: Moment, main: Deciders, overlay: Deciders): readonly number[] {
  const { view } = moment;
  const floors = { main: floorOf(main), overlay: floorOf(overlay) };
  const key = `${floors.main} ${floors.overlay}`;
  const byFloors = known.get(view) ?? new Map<string, readonly number[]>();
  known.set(view, byFloors);
  const days = byFloors.get(key) ?? gather(moment, floors);
  byFloors.set(key, days);
  return days;
}

/** The lowest priority that has a say. */
function floorOf(deciders: Deciders): number {
  if (deciders === 'nobody') return Number.POSITIVE_INFINITY;
  if (deciders === 'all' || leaveRoom(deciders)) return Number.NEGATIVE_INFINITY;
  return deciders[deciders.length - 1]?.shown.priority ?? Number.NEGATIVE_INFINITY;
}

function gather({ view, schedule }: Moment, floors: { main: number; overlay: number }): number[] {
  const { shop, filler } = schedule.parts;
  const playlists = new Set<CompiledPlaylist>();
  const note = (playlist: CompiledPlaylist | null | undefined): void => {
    if (playlist) playlists.add(playlist);
  };
  const noteHolder = ({ playlist, layout }: Holder): void => {
    note(playlist);
    for (const side of layout?.sides ?? []) note(side.playlist);
  };
  const noteLayer = ({ candidates }: Roster, floor: number): void => {
    for (const { entry, priority } of candidates) {
      if (priority < floor) break;
      noteHolder(entry);
    }
  };
  for (const one of [...view.emergencies, ...view.takeovers]) noteHolder(one);
  note(shop?.closed);
  note(filler);
  noteLayer(view.main, floors.main);
  noteLayer(view.overlay, floors.overlay);
  return turningDays(
    [...playlists].flatMap(({ slots }) => slots.flatMap(({ slot, variantDates }) => [slot, ...variantDates])),
  );
}
