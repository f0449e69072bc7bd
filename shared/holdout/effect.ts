import { around, type Estimate, radiusOf } from '../choosing/interval.ts';
import { WeightedScores } from '../choosing/weighted-scores.ts';
import { LEAST_TOLD } from '../floor/help-counts.ts';
import { blockOf, isHeldOut } from './day-lot.ts';

/** Of so many on a civil day, so many did. */
export interface DayShare {
  day: number;
  of: number;
  did: number;
}

/** Days of one kind together. */
export interface ArmShare {
  days: number;
  /** Never fewer than ten: fewer could tell about one person. */
  of: number;
  /** From 0 to 1. */
  share: number;
}

export interface HoldoutEffect {
  /** Days on which it was put forward; null below ten. */
  shown: ArmShare | null;
  /** Days without, drawn by lot; null below ten. */
  held: ArmShare | null;
  /** What putting it forward adds to the share; null while there are too few runs of days to say how much they differ. */
  added: Estimate | null;
}

/** Runs of five days before anything is said of the difference: of fewer the spread is not known. */
export const SILENT_BLOCKS = 6;
/** The interval is tightest after three months. */
const TIGHTEST_AT_BLOCKS = 18;

/**
 * What happened on days with and on days without, and the difference: runs of five days are each compared within, so that
 * neither seasons nor slow growth count for it, and the interval holds however often somebody looks.
 */
export function holdoutEffect(days: readonly DayShare[]): HoldoutEffect {
  const blocks = new Map<number, { shown: DayShare[]; held: DayShare[] }>();
  for (const one of days) {
    if (one.of === 0) continue;
    const block = blocks.get(blockOf(one.day)) ?? { shown: [], held: [] };
    blocks.set(blockOf(one.day), block);
    block[isHeldOut(one.day) ? 'held' : 'shown'].push(one);
  }
  const all = [...blocks.values()];
  return {
    shown: armOf(all.flatMap(({ shown }) => shown)),
    held: armOf(all.flatMap(({ held }) => held)),
    added: differenceOf(all.map(({ shown, held }) => ({ shown: sumOf(shown), held: sumOf(held) }))),
  };
}

interface Counts {
  of: number;
  did: number;
}

function differenceOf(blocks: readonly { shown: Counts; held: Counts }[]): Estimate | null {
  const scores = new WeightedScores();
  let weights = 0;
  for (const { shown, held } of blocks) {
    if (shown.of === 0 || held.of === 0) continue;
    // The scarcer side says how well a run is known.
    const weight = 1 / (1 / shown.of + 1 / held.of);
    weights += weight;
    scores.add(shown.did / shown.of - held.did / held.of, weight);
  }
  if (scores.count < SILENT_BLOCKS) return null;
  // A few runs may look alike by chance; they scatter at least as much as drawing that many out of a hat does.
  const { of, did } = sumOf(blocks.flatMap(({ shown, held }) => [shown, held]));
  const drawn = Math.sqrt(((did / of) * (1 - did / of) * scores.count) / weights);
  const deviation = Math.max(scores.deviation(), drawn);
  return around(scores.mean, radiusOf(scores.count, deviation, TIGHTEST_AT_BLOCKS));
}

function sumOf(days: readonly Counts[]): Counts {
  return days.reduce<Counts>((sum, { of, did }) => ({ of: sum.of + of, did: sum.did + did }), {
    of: 0,
    did: 0,
  });
}

function armOf(days: readonly DayShare[]): ArmShare | null {
  const { of, did } = sumOf(days);
  return of < LEAST_TOLD ? null : { days: days.length, of, share: Number((did / of).toFixed(4)) };
}
