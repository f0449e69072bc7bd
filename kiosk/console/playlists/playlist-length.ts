import type { Creative } from '../../../shared/model/creative.ts';
import { DEFAULT_DURATION_MS, type Playlist, type Slot } from '../../../shared/model/playlist.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import { isValidOn, validityOf } from '../../../shared/schedule/validity.ts';
import { count, durationText } from '../parts/moments.ts';

/** What a playlist's length depends on, beside itself. */
export interface LengthParts {
  creatives: ReadonlyMap<string, Creative>;
  playlists: ReadonlyMap<string, Playlist>;
  /** The civil day that is asked about: what is not valid then takes no time. */
  day: number;
}

/** How long a slot's generic creative stays, in milliseconds; 0 for a creative that is gone. */
export function slotLength(slot: Slot, creative: Creative | undefined): number {
  if (!creative) return 0;
  const own = creative.kind === 'video' ? creative.media.durationMs : undefined;
  if (own === undefined) return slot.durationMs ?? DEFAULT_DURATION_MS;
  return Math.min(own, slot.durationMs ?? own);
}

/** One turn of a playlist with nobody in front of the screen. */
export interface Loop {
  /** Its length on the day asked about, in milliseconds. */
  ms: number;
  /** How many items come on in it that day, those of playlists within it included. */
  items: number;
  /** The same on a day on which all of them are valid. */
  ever: number;
  /** The playlist's own rows. */
  slots: number;
}

export function loopOf(playlist: Playlist, { creatives, playlists, day }: LengthParts): Loop {
  const all = unnest(playlist, playlists).slots;
  const valid = all.filter(({ slot }) => isValidOn(validityOf(slot), day));
  const ms = valid.reduce((sum, { slot }) => sum + slotLength(slot, creatives.get(slot.creativeId)), 0);
  return { ms, items: valid.length, ever: all.length, slots: playlist.slots.length };
}

/** "3 items · 0:30", "3 items in 2 slots, 1 of them today · 0:10". */
export function loopWords({ ms, items, ever, slots }: Loop): string {
  const held = slots === ever ? count(ever, 'item') : `${count(ever, 'item')} in ${count(slots, 'slot')}`;
  const today = items === ever ? '' : `, ${items === 0 ? 'none' : items} of them today`;
  return `${held}${today} · ${durationText(ms)}`;
}
