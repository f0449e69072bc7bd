import type { PlayingEntry } from './answer.ts';
import type { Holder } from './compiled.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import type { Moment } from './moment.ts';
import { leaveRoom } from './room.ts';
import type { Roster } from './roster.ts';
import { turningDays } from './validity.ts';

type Shown = readonly { readonly shown: PlayingEntry }[];

/** Who decides on a layer: those on the screen, nobody because a rung above the campaigns has it, or all that could. */
export type Deciders = Shown | 'nobody' | 'all';

/**
 * The civil days at whose beginning the screen may show something else, because a playlist turns that is on it or
 * would be asked before those on it. What stands below them has no say, however often it turns.
 */
export function daysThatMatter(moment: Moment, main: Deciders, overlay: Deciders): number[] {
  const { view, schedule } = moment;
  const { shop, filler } = schedule.parts;
  const playlists = new Set<CompiledPlaylist>();
  const note = (playlist: CompiledPlaylist | null | undefined): void => {
    if (playlist) playlists.add(playlist);
  };
  const noteHolder = ({ playlist, layout }: Holder): void => {
    note(playlist);
    for (const side of layout?.sides ?? []) note(side.playlist);
  };
  const noteLayer = ({ candidates }: Roster, deciders: Deciders): void => {
    if (deciders === 'nobody') return;
    const lowest = deciders === 'all' || leaveRoom(deciders) ? undefined : deciders[deciders.length - 1];
    const floor = lowest?.shown.priority ?? Number.NEGATIVE_INFINITY;
    for (const { entry, priority } of candidates) {
      if (priority < floor) break;
      noteHolder(entry);
    }
  };
  for (const one of [...view.emergencies, ...view.takeovers]) noteHolder(one);
  note(shop?.closed);
  note(filler);
  noteLayer(view.main, main);
  noteLayer(view.overlay, overlay);
  return turningDays([...playlists].flatMap(({ slots }) => slots.map(({ slot }) => slot)));
}
