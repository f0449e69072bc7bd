import type { Creative } from '../../../shared/model/creative.ts';
import { DEFAULT_DURATION_MS, type Playlist, type Slot } from '../../../shared/model/playlist.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import { isValidOn, validityOf } from '../../../shared/schedule/validity.ts';

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

/** One turn of the loop with nobody in front of the screen, in milliseconds, and how many slots come on in it. */
export function loopOf(
  playlist: Playlist,
  { creatives, playlists, day }: LengthParts,
): { ms: number; slots: number } {
  const valid = unnest(playlist, playlists).slots.filter(({ slot }) => isValidOn(validityOf(slot), day));
  const ms = valid.reduce((sum, { slot }) => sum + slotLength(slot, creatives.get(slot.creativeId)), 0);
  return { ms, slots: valid.length };
}
