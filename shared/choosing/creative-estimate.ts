import { ALPHA } from './constants.ts';
import { around, type Estimate, radiusOf } from './interval.ts';
import type { LearningCell } from './learning-cell.ts';
import { noiseOf } from './noise.ts';

/** Plays for which intervals of single creatives are tightest. */
const TIGHTEST_AT_PLAYS = 100;

export interface Seen {
  plays: number;
  /** Seconds of attention per person and play. */
  mean: number;
  /** Standard deviation of one play. */
  deviation: number;
}

export const playsIn = (cells: readonly LearningCell[]): number =>
  cells.reduce((sum, { plays }) => sum + plays, 0);

/** Plays of all these cells together. Where they are few, they differ at least as usual. */
export function seenIn(cells: readonly LearningCell[]): Seen {
  const plays = playsIn(cells);
  const mean = plays === 0 ? 0 : cells.reduce((sum, { tenths }) => sum + tenths, 0) / plays / 10;
  const [first] = cells;
  if (!first) return { plays, mean, deviation: Math.sqrt(noiseOf([])) };
  const squares = cells.reduce((sum, cell) => sum + cell.squares, 0);
  const tenths = cells.reduce((sum, cell) => sum + cell.tenths, 0);
  return { plays, mean, deviation: Math.sqrt(noiseOf([{ ...first, plays, tenths, squares }])) };
}

/**
 * How well one creative is looked at. It holds although a creative that does well is shown more often, and whenever
 * somebody looks.
 */
export function estimateOf(cells: readonly LearningCell[], alpha = ALPHA): Estimate & { plays: number } {
  const { plays, mean, deviation } = seenIn(cells);
  return { plays, ...around(mean, radiusOf(plays, deviation, TIGHTEST_AT_PLAYS, alpha)) };
}

/** What these plays have more than those: each is uncertain, so both get half of the doubt. */
export function differenceOf(these: readonly LearningCell[], those: readonly LearningCell[]): Estimate {
  const [a, b] = [estimateOf(these, ALPHA / 2), estimateOf(those, ALPHA / 2)];
  return around(a.value - b.value, (a.high - a.low + b.high - b.low) / 2);
}
