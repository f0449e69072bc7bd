import type { Band } from '../model/playlist.ts';
import type { AudienceContext } from './audience-context.ts';
import { BAND_KEEP, BAND_MAJORITY } from './constants.ts';

/**
 * Which of `counts` holds at least 60 % of `all`. The one that held it before keeps it above 50 %: at its limit a majority
 * does not come and go with every frame, and of two who differ neither has it.
 */
export function majorityOf<K extends string>(
  counts: Readonly<Record<K, number>>,
  all: number,
  before: K | null = null,
): K | null {
  if (all === 0) return null;
  if (before !== null && counts[before] > BAND_KEEP * all) return before;
  const kinds = Object.keys(counts) as K[];
  return kinds.find((kind) => counts[kind] >= BAND_MAJORITY * all) ?? null;
}

/** The band that holds the majority of the watchers. People of unknown band count against it. */
export function majorityBand(context: AudienceContext, before: Band | null = null): Band | null {
  const { unknown: _, ...known } = context.bands;
  return majorityOf(known, context.watchers, before);
}
