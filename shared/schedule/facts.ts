import type { AudienceContext } from '../audience/audience-context.ts';
import type { Sky } from '../model/condition.ts';
import type { LoopItem } from './loop-item.ts';

/**
 * What a device knows that decides what it can play. An immutable snapshot: make a new object when anything in it
 * changes, because readiness is worked out once per object and reasons are read from it later.
 */
export interface Facts {
  /** SHA-256 names of the media files verified on the device. */
  readonly verified: ReadonlySet<string> | 'everything';
  /** Ids of creatives that could not be loaded or decoded on the device. Leave one out to try it again. */
  readonly failed: ReadonlySet<string>;
  /** The loop last played on the rungs `campaign` or `filler`; empty when none is known. */
  readonly lastLoop: readonly LoopItem[];
  /** For entries with conditions. What is left out is unknown. */
  readonly surroundings?: Surroundings;
}

/**
 * What is so around a screen; null or absent where nobody knows, and then no condition that asks for it holds. The
 * weather also decides whether a poster of it can be drawn.
 */
export interface Surroundings {
  /** Words that somebody gave this screen. */
  readonly tags?: ReadonlySet<string> | null;
  readonly sky?: Sky | null;
  /** Degrees Celsius outside. */
  readonly temperature?: number | null;
  /** Pieces in stock, by product id. */
  readonly stock?: ReadonlyMap<string, number>;
  /** Who stands there: counts only. Null without a camera; `anybody` is whoever a condition asks for. */
  readonly audience?: AudienceContext | 'anybody' | null;
  /** BCP 47, "de" or "de-AT". */
  readonly language?: string | null;
}

/** For whoever asks what a healthy screen would play: the server, the console's preview, the reports. */
export const EVERYTHING_READY: Facts = { verified: 'everything', failed: new Set(), lastLoop: [] };
