import type { Creative } from '../model/creative.ts';
import type { Slot } from '../model/playlist.ts';

/** One place in the loop of a screen. JSON-able, so that a player can keep its last loop for `Facts.lastLoop`. */
export interface LoopItem {
  /** Identity that a new version of the schedule keeps, unique within a loop. */
  readonly key: string;
  /** Null for filler, and in side zones. */
  readonly entryId: string | null;
  /** One of its layer's layouts, in whose main zone it plays; null: it has the whole screen. */
  readonly layoutId: string | null;
  /** The one that holds the slot; it may be nested in the one that was scheduled. */
  readonly playlistId: string;
  /** Its variants are chosen among at play time, by the player. */
  readonly slot: Slot;
  /** The generic creative. */
  readonly creative: Creative;
  /** A picture or card stays this long. A video plays at most this long, and to its end when null. */
  readonly durationMs: number | null;
}
