import {
  isNested,
  MAX_NESTED_SLOTS,
  MAX_NESTING_DEPTH,
  type Playlist,
  type PlaylistSlot,
  type Slot,
} from '../model/playlist.ts';
import { uniqueNames } from './unique-names.ts';

/** A slot that shows a creative, wherever in a playlist it stands. */
export interface UnnestedSlot {
  /** The way to it through the slots around it, unique within the outermost playlist: no id can hold a `.`. */
  readonly key: string;
  /** The playlist that holds it. */
  readonly playlistId: string;
  /** As written, within the dates of the slots around it. It never plays where `from` is after `until`. */
  readonly slot: Slot;
}

/** What no playlist should hold. A screen that meets it goes on with the rest of the playlist. */
export type NestingFault =
  /** From a playlist to itself, or to the first that is too deep. */
  | { readonly kind: 'circle' | 'too-deep'; readonly path: readonly Playlist[] }
  | { readonly kind: 'missing'; readonly playlistId: string; readonly within: Playlist }
  | { readonly kind: 'too-many' };

export interface Unnested {
  readonly slots: readonly UnnestedSlot[];
  /** The first that was met; null where all is well. */
  readonly fault: NestingFault | null;
}

/** The days between which something plays, both included. */
export type Dates = Pick<PlaylistSlot, 'from' | 'until'>;

/**
 * A playlist with all that is nested in it, in the order in which it plays. What is wrong in it counts as nothing there:
 * a playlist inside itself, one that is missing, and whatever goes beyond the bounds of depth and number.
 */
export function unnest(playlist: Playlist, playlists: ReadonlyMap<string, Playlist>): Unnested {
  const slots: UnnestedSlot[] = [];
  let fault: NestingFault | null = null;
  let met = 0;

  const enter = (path: readonly Playlist[], way: string, dates: Dates): void => {
    const within = path[path.length - 1] as Playlist;
    const unique = uniqueNames();
    for (const slot of within.slots) {
      met += 1;
      if (met > MAX_NESTED_SLOTS) {
        fault ??= { kind: 'too-many' };
        return;
      }
      const key = `${way}${unique(slot.id)}`;
      const narrowed = narrow(slot, dates);
      if (!isNested(narrowed)) {
        slots.push({ key, playlistId: within.id, slot: narrowed });
        continue;
      }
      const inner = playlists.get(narrowed.playlistId);
      const wrong = inner === undefined ? missing(narrowed.playlistId, within) : faultOf(path, inner);
      fault ??= wrong;
      if (inner !== undefined && wrong === null) enter([...path, inner], `${key}.`, narrowed);
    }
  };
  enter([playlist], '', {});
  return { slots, fault };
}

function missing(playlistId: string, within: Playlist): NestingFault {
  return { kind: 'missing', playlistId, within };
}

function faultOf(path: readonly Playlist[], inner: Playlist): NestingFault | null {
  const before = path.findIndex(({ id }) => id === inner.id);
  if (before !== -1) return { kind: 'circle', path: [...path.slice(before), inner] };
  return path.length < MAX_NESTING_DEPTH ? null : { kind: 'too-deep', path: [...path, inner] };
}

/** A slot within the dates of what it stands in. Dates written as `YYYY-MM-DD` sort as they follow one another. */
export function narrow<T extends PlaylistSlot>(slot: T, outer: Dates): T {
  if (outer.from === undefined && outer.until === undefined) return slot;
  const from = [slot.from, outer.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const until = [slot.until, outer.until].filter((date) => date !== undefined).sort()[0];
  return { ...slot, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
