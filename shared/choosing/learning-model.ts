import { type ArmSums, armsOf, FEATURES, featuresOf } from './arm-sums.ts';
import { factorOf, type Matrix, solve, solveLower } from './cholesky.ts';
import { CONTEXT_EVIDENCE } from './constants.ts';
import { type ContextFit, fitWith, fitWithout, precisionOf, surpriseOf } from './evidence.ts';
import type { LearningCell, LearningContext } from './learning-cell.ts';
import { noiseOf } from './noise.ts';
import { fitPlain, type PlainFit, plainSum } from './plain-fit.ts';

/** What is believed of one creative: attention seconds per person and play, and their standard deviation. */
export interface Belief {
  mean: number;
  deviation: number;
}

interface ArmBelief {
  /** Of each feature's part. */
  mean: readonly number[];
  /** Of the precision. */
  factor: Matrix;
}

/** What contexts do, and to whom. */
interface InContext {
  plain: PlainFit;
  fit: ContextFit;
  /** Null: the same to all of them, so it does not matter. */
  beliefs: ReadonlyMap<string, ArmBelief> | null;
}

/**
 * What is believed of every creative in every context: Bayesian regression, additive in band, group and part of the day.
 * How far creatives differ, what contexts do to all of them alike, and how far they move single ones, is estimated from
 * the same sums; where the last does not pay for itself, context is left out. All of it follows from the sums.
 */
export class LearningModel {
  readonly #arms: ReadonlyMap<string, ArmSums>;
  readonly #noise: number;
  readonly #plain: PlainFit;
  #inContext: InContext | null = null;

  private constructor(cells: readonly LearningCell[]) {
    this.#noise = noiseOf(cells);
    this.#arms = armsOf(cells);
    this.#plain = fitPlain([...this.#arms.values()], this.#noise);
  }

  static of(cells: readonly LearningCell[]): LearningModel {
    return new LearningModel(cells);
  }

  /** Context changes which creative is believed to be better. */
  get usesContext(): boolean {
    return this.#contexts.beliefs !== null;
  }

  /**
   * What is believed of a creative, compared with others: what a context does to all of them alike is left out.
   *
   * @param context null when nothing is known of it
   */
  belief(creativeId: string, context: LearningContext | null): Belief {
    if (context === null) return this.#plainBelief(creativeId, this.#plain, []);
    const { plain, fit, beliefs } = this.#contexts;
    if (beliefs === null) return this.#plainBelief(creativeId, plain, fit.common);
    const features = featuresOf(context);
    const belief = beliefs.get(creativeId);
    // Never seen: as any creative might be, in any context.
    if (!belief)
      return { mean: plain.mean, deviation: Math.sqrt(plain.spread + (features.length - 1) * fit.variance) };
    const chosen = Array.from({ length: FEATURES }, (_, i) => Number(features.includes(i)));
    const mean = features.reduce((sum, i) => sum + (belief.mean[i] ?? 0), plain.mean);
    const half = solveLower(belief.factor, chosen);
    return { mean, deviation: Math.sqrt(half.reduce((sum, value) => sum + value ** 2, 0)) };
  }

  #plainBelief(creativeId: string, { mean, spread }: PlainFit, common: readonly number[]): Belief {
    const arm = this.#arms.get(creativeId);
    const precision = 1 / spread + (arm?.plays ?? 0) / this.#noise;
    const above = arm ? (plainSum(arm, common) - arm.plays * mean) / this.#noise : 0;
    return { mean: mean + above / precision, deviation: Math.sqrt(1 / precision) };
  }

  /** Made when first asked for: it costs some milliseconds. */
  get #contexts(): InContext {
    this.#inContext ??= this.#fitContexts();
    return this.#inContext;
  }

  #fitContexts(): InContext {
    const arms = [...this.#arms.values()];
    const without = fitWithout(arms, this.#plain, this.#noise);
    const plain = fitPlain(arms, this.#noise, without.common);
    const within = fitWith(arms, plain, this.#noise);
    const gain = within.evidence - fitWithout(arms, plain, this.#noise).evidence;
    const beliefs = gain > CONTEXT_EVIDENCE ? this.#beliefsIn(within, plain) : null;
    return { plain, fit: beliefs ? within : without, beliefs };
  }

  #beliefsIn({ common, variance }: ContextFit, { mean, spread }: PlainFit): Map<string, ArmBelief> | null {
    const beliefs = new Map<string, ArmBelief>();
    for (const [creativeId, arm] of this.#arms) {
      const factor = factorOf(precisionOf(arm, spread, variance, this.#noise));
      if (!factor) return null;
      const surprise = surpriseOf(arm, mean, common, this.#noise);
      beliefs.set(creativeId, { mean: solve(factor, surprise), factor });
    }
    return beliefs;
  }
}
