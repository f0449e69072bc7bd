import type { AudienceReading } from '../audience/audience-reading.ts';
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
  /** The same of the places beside the main zone, by {@link zonePlace} or {@link OVERLAY}: none is another's affair. */
  readonly failedIn?: ReadonlyMap<string, ReadonlySet<string>>;
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
  readonly audience?: AudienceReading | 'anybody' | null;
  /** BCP 47, "de" or "de-AT". */
  readonly language?: string | null;
}

/** The overlay's place on a screen. */
export const OVERLAY = '~overlay';

/** The name of a side zone's place on a screen. No id holds a slash. */
export function zonePlace(layoutId: string, zoneId: string): string {
  return `${layoutId}/${zoneId}`;
}

const NONE: ReadonlySet<string> = new Set();
const elsewhere = new WeakMap<Facts, Map<string, Facts>>();

/** The facts as they are in another place than the main zone: what failed is what failed there. */
export function factsIn(facts: Facts, place: string): Facts {
  const failed = facts.failedIn?.get(place) ?? NONE;
  if (failed.size === 0 && facts.failed.size === 0) return facts;
  const known = elsewhere.get(facts) ?? new Map<string, Facts>();
  elsewhere.set(facts, known);
  const there = known.get(place) ?? { ...facts, failed };
  known.set(place, there);
  return there;
}

/** For whoever asks what a healthy screen would play: the server, the console's preview, the reports. */
export const EVERYTHING_READY: Facts = { verified: 'everything', failed: new Set(), lastLoop: [] };
