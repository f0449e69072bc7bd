import type { Creative } from '../../../shared/model/creative.ts';
import { DEFAULT_DURATION_MS, type Slot } from '../../../shared/model/playlist.ts';

/** How long a slot's generic creative stays, in milliseconds; 0 for a creative that is gone. */
export function slotLength(slot: Slot, creative: Creative | undefined): number {
  if (!creative) return 0;
  const own = creative.kind === 'video' ? creative.media.durationMs : undefined;
  if (own === undefined) return slot.durationMs ?? DEFAULT_DURATION_MS;
  return Math.min(own, slot.durationMs ?? own);
}

/** One turn of the loop with nobody in front of the screen, in milliseconds. */
export function loopLength(slots: readonly Slot[], creatives: ReadonlyMap<string, Creative>): number {
  return slots.reduce((sum, slot) => sum + slotLength(slot, creatives.get(slot.creativeId)), 0);
}
