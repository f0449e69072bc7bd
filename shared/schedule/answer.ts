import type { LoopItem } from './loop-item.ts';
import type { Reason } from './reason.ts';
import type { RungName } from './rung-name.ts';

/** The screen that is asked about, and the wall clock that hangs beside it. */
export interface ScheduledDisplay {
  readonly id: string;
  /** IANA time zone. */
  readonly zone: string;
}

/** An entry that is on the screen, or a takeover or emergency. */
export interface PlayingEntry {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
  /** Its share of voice; null: it takes its turn. See turn.ts for both. */
  readonly secondsPerHour: number | null;
  /** Null: without limit. */
  readonly maxPlaysPerHour: number | null;
}

/** One of the pictures that lie over one another on a screen: what fills it, and maybe an overlay on top. */
export interface Layer {
  readonly layer: 'main' | 'overlay';
  /** The rung that decided. */
  readonly rung: RungName;
  /** Those that share the loop, in its order, the highest priority first; empty where nobody by name has the screen. */
  readonly entries: readonly PlayingEntry[];
  /** Empty only on rung `holding`, where the player draws its built-in screen, and on `opening-hours`: a dark screen. */
  readonly loop: readonly LoopItem[];
  /** The layouts that items of the loop name, each once. */
  readonly layouts: readonly LayoutOnScreen[];
}

/** A rectangle of the screen, in percent of its width and height from the upper left corner, and what plays there. */
export interface ZoneOnScreen {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Never empty. Null in the main zone, where the layer's own loop plays. */
  readonly loop: readonly LoopItem[] | null;
}

/** How the screen is divided while some items of a loop play. An overlay's has its main zone alone. */
export interface LayoutOnScreen {
  readonly id: string;
  /** In the order in which they are drawn, later ones over earlier ones. */
  readonly zones: readonly ZoneOnScreen[];
}

/** What is on a screen at an instant, and until when. */
export interface Resolution {
  /** The main one first, then the overlay where there is something to lay over it. */
  readonly layers: readonly Layer[];
  /**
   * The first later instant (ms) at which `layers` differs, given the same facts; null when that never comes
   * before the year 2100, where instants end. Reasons may change in between: they tell of entries not on screen.
   */
  readonly nextChangeAt: number | null;
}

/** A resolution with its reasons. */
export interface Answer extends Resolution {
  /** Why each entry is in or out, in ladder order. Worked out when first read, because few ask. */
  readonly reasons: readonly Reason[];
}
