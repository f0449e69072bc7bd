import type { Emergency, Takeover } from '../model/interruption.ts';
import type { Daypart, ScheduleEntry } from '../model/schedule.ts';
import type { PlayingEntry } from './answer.ts';
import type { CompiledLayout } from './compiled-layout.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import type { Pattern } from './pattern.ts';
import type { ShopHours } from './shop-hours.ts';

/** Something as answers name it; each has one such object of its own. */
export interface Named {
  readonly shown: PlayingEntry;
}

/** What brings items to a screen and is named by answers: an entry, a takeover or an emergency. */
export interface Holder extends Named {
  /** Its place among the holders of the compiled schedule, entries first: 0, 1, 2 ... */
  readonly place: number;
  /** Unique within the document even where it repeats an id. */
  readonly key: string;
  readonly playlist: CompiledPlaylist | null;
  /** How it divides the screen; null: not at all, or by a layout that the document does not hold. */
  readonly layout: CompiledLayout | null;
}

export interface CompiledEntry extends Holder {
  readonly source: ScheduleEntry;
  readonly daypart: Daypart | null;
  /** Null when the entry names a daypart that is missing, or repeats without a first day to count from. */
  readonly pattern: Pattern | null;
}

/** A takeover or an emergency. */
export interface CompiledInterruption extends Holder {
  readonly source: Takeover | Emergency;
  readonly priority: number;
  readonly startAt: number;
  /** Its lease or its expiry, exclusive. */
  readonly endAt: number;
}

/** What screens do while the shop is closed. */
export interface CompiledShop {
  readonly hours: ShopHours;
  /** What plays then; null where that is nothing, or is missing. */
  readonly closed: CompiledPlaylist | null;
  /** The store wants dark screens then. */
  readonly isDark: boolean;
}

/** What a schedule document says, with its references followed. */
export interface CompiledParts {
  /** Highest priority first; equal ones in the order in which they share a loop. */
  readonly entries: readonly CompiledEntry[];
  readonly filler: CompiledPlaylist | null;
  /** In the order in which they win. */
  readonly takeovers: readonly CompiledInterruption[];
  readonly emergencies: readonly CompiledInterruption[];
  /** Null: always open. */
  readonly shop: CompiledShop | null;
  /** Most shops have none, and nobody then looks for them among thousands of entries. */
  readonly hasLayouts: boolean;
  /** The civil days at whose beginning a playlist holds something else than before, in order. */
  readonly turningDays: readonly number[];
}
