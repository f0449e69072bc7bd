import type { Creative } from '../model/creative.ts';
import type { Slot } from '../model/playlist.ts';
import type { CompiledPlaylist, CompiledSlot } from './compiled-playlist.ts';
import type { Facts } from './facts.ts';
import { isValidOn, validityOf } from './validity.ts';

export interface ReadySlot extends CompiledSlot {
  readonly creative: Creative;
}

/** How far a playlist is from playing on one device, on one day: slots outside their dates are as if they were not there. */
export interface Readiness {
  /** How many slots are within their dates. */
  readonly valid: number;
  /** Slots whose generic creative can play now. A variant that cannot is the player's to pass over. */
  readonly ready: readonly ReadySlot[];
  /** Slots whose creative failed here or is not in the document. */
  readonly broken: number;
  /** Slots that show what nobody knows here now: the weather. */
  readonly unknown: number;
  /** Slots that show a product of which nothing is left. */
  readonly soldOut: number;
  /** Files still to be verified, each once, and how many the playlist needs. */
  readonly filesWaiting: number;
  readonly filesNeeded: number;
  /** An entry takes part when no file is outstanding and something is ready: all of a playlist or none of it. */
  readonly complete: boolean;
}

/** The file that a creative cannot play without. What is drawn from data waits for none. */
function fileOf(creative: Creative): string | null {
  return 'media' in creative ? creative.media.sha256 : null;
}

type CreativeState = 'ready' | 'waiting' | 'failed' | 'unknown' | 'sold-out';

/** Whether a creative can play on the device; `unknown`: nobody knows what it is to show. */
export function creativeState(creative: Creative, facts: Facts): CreativeState {
  if (facts.failed.has(creative.id)) return 'failed';
  // Whoever is sent to an empty shelf does not come back (D048). Of a product of which nobody has told, it plays.
  if (creative.kind === 'product' && facts.surroundings?.stock?.get(creative.productId) === 0)
    return 'sold-out';
  if (creative.kind === 'weather' && !isWeatherKnown(facts)) return 'unknown';
  const file = fileOf(creative);
  return file === null || facts.verified === 'everything' || facts.verified.has(file) ? 'ready' : 'waiting';
}

/** Never an old weather as if it were today's. */
function isWeatherKnown({ surroundings }: Facts): boolean {
  return surroundings?.sky != null || surroundings?.temperature != null;
}

/** A slot without the variants whose last day is over. */
function slotOn({ slot, variantDates }: CompiledSlot, day: number): Slot {
  const variants = slot.variants.filter((_, at) => isValidOn(validityOf(variantDates[at] ?? {}), day));
  return variants.length < slot.variants.length ? { ...slot, variants } : slot;
}

/** @param day the civil day where the screen hangs */
export function readinessOf(playlist: CompiledPlaylist, facts: Facts, day: number): Readiness {
  const needed = new Set<string>();
  const waiting = new Set<string>();
  const ready: ReadySlot[] = [];
  let broken = 0;
  let unknown = 0;
  let soldOut = 0;
  let valid = 0;
  for (const slot of playlist.slots) {
    if (!isValidOn(slot.validity, day)) continue;
    valid += 1;
    const { creative } = slot;
    const state = creative === null ? 'failed' : creativeState(creative, facts);
    if (creative === null || state === 'failed') {
      broken += 1;
      continue;
    }
    if (state === 'unknown') unknown += 1;
    if (state === 'sold-out') soldOut += 1;
    const file = fileOf(creative);
    if (file !== null) needed.add(file);
    if (file !== null && state === 'waiting') waiting.add(file);
    if (state === 'ready') ready.push({ ...slot, creative, slot: slotOn(slot, day) });
  }
  return {
    valid,
    ready,
    broken,
    unknown,
    soldOut,
    filesWaiting: waiting.size,
    filesNeeded: needed.size,
    complete: ready.length > 0 && waiting.size === 0,
  };
}
