import { USUAL_NOISE_PLAYS, USUAL_NOISE_SECONDS } from './constants.ts';
import type { LearningCell } from './learning-cell.ts';

/**
 * Variance of one play around the mean of its creative in its context, seconds squared: never zero, for what is usual
 * elsewhere counts for a few plays.
 */
export function noiseOf(cells: Iterable<LearningCell>): number {
  let squares = USUAL_NOISE_PLAYS * USUAL_NOISE_SECONDS ** 2;
  let degrees = USUAL_NOISE_PLAYS;
  for (const { plays, tenths, squares: sum } of cells) {
    squares += Math.max(0, sum - tenths ** 2 / plays) / 100;
    degrees += plays - 1;
  }
  return squares / degrees;
}
