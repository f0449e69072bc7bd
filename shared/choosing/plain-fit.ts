import type { ArmSums } from './arm-sums.ts';
import { dot } from './cholesky.ts';

/** Standard deviations in seconds that are tried. */
const WIDTHS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5, 4];

/** Whoever is there: each creative has a mean of its own, and these means a mean and a variance. */
export interface PlainFit {
  mean: number;
  /** Variance of the creatives' means, seconds squared. */
  spread: number;
}

/**
 * The likeliest mean and spread of the creatives.
 *
 * @param common what contexts do to all of them alike, taken out first
 * @param noise variance of one play, seconds squared
 */
export function fitPlain(arms: readonly ArmSums[], noise: number, common: readonly number[] = []): PlainFit {
  const means = arms.map((arm) => ({ mean: plainSum(arm, common) / arm.plays, variance: noise / arm.plays }));
  // Nothing seen, or one creative alone: they may differ as much as one play does from another.
  if (means.length < 2) return { mean: means[0]?.mean ?? 0, spread: noise };
  const fits = WIDTHS.map((width) => {
    const spread = width ** 2;
    const weights = means.map(({ variance }) => 1 / (spread + variance));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    const mean = means.reduce((sum, one, i) => sum + one.mean * (weights[i] ?? 0), 0) / weight;
    const likelihood = means.reduce(
      (sum, one, i) => sum + (Math.log(weights[i] ?? 1) - (weights[i] ?? 0) * (one.mean - mean) ** 2) / 2,
      // The mean is estimated as well: without this, few creatives would always seem alike.
      -Math.log(weight) / 2,
    );
    return { mean, spread, likelihood };
  });
  const { mean, spread } = fits.reduce((best, fit) => (fit.likelihood > best.likelihood ? fit : best));
  return { mean, spread };
}

/** Seconds of attention to a creative in all its plays, less what contexts give to any. */
export function plainSum({ moments, gram }: ArmSums, common: readonly number[]): number {
  return (moments[0] ?? 0) - dot(common, gram[0] ?? []);
}
