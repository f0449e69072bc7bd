import { type ArmSums, FEATURES } from './arm-sums.ts';
import { dot, factorOf, logDeterminant, type Matrix, solve, solveLower } from './cholesky.ts';
import type { PlainFit } from './plain-fit.ts';

/** Standard deviations in seconds that are tried: of what a context does to one creative, and to all of them alike. */
const OWN_WIDTHS = [0.1, 0.25, 0.5, 0.8, 1.3, 2.5];
const COMMON_WIDTHS = [0.5, 2];
/** Stands for no width at all where one is divided by. */
const NONE = 1e-3;

/** What contexts do, at the likeliest. */
export interface ContextFit {
  /** Seconds for each feature, the same for all creatives; the first, which every context has, is 0. */
  common: readonly number[];
  /** Variance of what one feature adds to that for one creative, seconds squared. */
  variance: number;
  /** Logarithm of how likely the plays are so. */
  evidence: number;
}

/** Contexts do the same to every creative. */
export function fitWithout(arms: readonly ArmSums[], plain: PlainFit, noise: number): ContextFit {
  return best(COMMON_WIDTHS.map((width) => fitted(arms, plain, { noise, own: NONE, common: width })));
}

/** Contexts do something else to each creative. */
export function fitWith(arms: readonly ArmSums[], plain: PlainFit, noise: number): ContextFit {
  return best(
    OWN_WIDTHS.flatMap((own) => COMMON_WIDTHS.map((common) => fitted(arms, plain, { noise, own, common }))),
  );
}

/** The precision of what is believed of one creative: its distance from the mean, and what each feature adds. */
export function precisionOf(arm: ArmSums, spread: number, variance: number, noise: number): number[][] {
  return arm.gram.map((row, i) =>
    row.map((plays, j) => plays / noise + (i === j ? 1 / (i === 0 ? spread : variance) : 0)),
  );
}

/** How far the sums are from what the mean and the common effects make of them, over the noise. */
export function surpriseOf(arm: ArmSums, mean: number, common: readonly number[], noise: number): number[] {
  return arm.moments.map((sum, i) => {
    const row = arm.gram[i] ?? [];
    return (sum - mean * (row[0] ?? 0) - dot(row, common)) / noise;
  });
}

const best = (fits: readonly ContextFit[]): ContextFit =>
  fits.reduce((likeliest, one) => (one.evidence > likeliest.evidence ? one : likeliest));

const nothing: readonly number[] = Array<number>(FEATURES).fill(0);

/** All that is random integrated out, with widths given: a mixed model, one creative after another. */
function fitted(
  arms: readonly ArmSums[],
  { mean, spread }: PlainFit,
  { noise, own, common }: { noise: number; own: number; common: number },
): ContextFit {
  const variance = own ** 2;
  const failed = { common: nothing, variance, evidence: Number.NEGATIVE_INFINITY };
  const prior = -Math.log(spread) - (FEATURES - 1) * Math.log(variance);
  // What the plays say of the common effects, once each creative may have its own.
  const information = nothing.map((_, i) => nothing.map((__, j) => (i === j ? common ** -2 : 0)));
  const pull = [...nothing];
  let evidence = 0;
  for (const arm of arms) {
    const factor = factorOf(precisionOf(arm, spread, variance, noise));
    if (!factor) return failed;
    const surprise = surpriseOf(arm, mean, nothing, noise);
    const explained = solveLower(factor, surprise);
    evidence += (dot(explained, explained) + prior - logDeterminant(factor)) / 2;
    addInformation({ information, pull }, arm, { factor, surprise, explained, noise });
  }
  const factor = factorOf(information.slice(1).map((row) => row.slice(1)));
  if (!factor) return failed;
  const effects = solve(factor, pull.slice(1));
  const certainty = logDeterminant(factor) + 2 * (FEATURES - 1) * Math.log(common);
  evidence += (dot(effects, pull.slice(1)) - certainty) / 2;
  return { common: [0, ...effects], variance, evidence };
}

function addInformation(
  { information, pull }: { information: number[][]; pull: number[] },
  { gram }: ArmSums,
  {
    factor,
    surprise,
    explained,
    noise,
  }: { factor: Matrix; surprise: number[]; explained: number[]; noise: number },
): void {
  // The matrix is symmetric, so its rows are its columns.
  const columns = gram.map((row) =>
    solveLower(
      factor,
      row.map((plays) => plays / noise),
    ),
  );
  for (const [i, column] of columns.entries()) {
    pull[i] = (pull[i] ?? 0) + (surprise[i] ?? 0) - dot(column, explained);
    const row = information[i] ?? [];
    for (const [j, other] of columns.entries())
      row[j] = (row[j] ?? 0) + (gram[i]?.[j] ?? 0) / noise - dot(column, other);
  }
}
