import { factorOf, solve } from './cholesky.ts';

/** How strongly coefficients are held at nothing, in hours. */
const RIDGE = 2;
const COEFFICIENTS = 4;

/** What is known of an hour before it is measured. */
interface HourBefore {
  displayId: string;
  /** What the same hour of the week was like before the experiment, less what hours were like on average; 0: unknown. */
  usual: number;
}

/**
 * Says what an hour will be like, from the hours before it alone: their mean, what choosing has added so far, what this
 * hour of the week was like before the experiment (CUPED), and how far the last hour on the same screen was off. The better it says so,
 * the less chance is left in the comparison; however badly it does, the comparison stays right.
 */
export class HourForecast {
  readonly #gram = Array.from({ length: COEFFICIENTS }, () => Array<number>(COEFFICIENTS).fill(0));
  readonly #moments = Array<number>(COEFFICIENTS).fill(0);
  readonly #lastMiss = new Map<string, number>();
  #coefficients: readonly number[] = Array<number>(COEFFICIENTS).fill(0);

  /** Seconds of attention per impression, in an hour with or without choosing. */
  of(hour: HourBefore, chosen: boolean): number {
    return this.#featuresOf(hour, chosen).reduce((sum, x, i) => sum + x * (this.#coefficients[i] ?? 0), 0);
  }

  learn(hour: HourBefore, chosen: boolean, value: number): void {
    const features = this.#featuresOf(hour, chosen);
    for (const [i, x] of features.entries()) {
      this.#moments[i] = (this.#moments[i] ?? 0) + x * value;
      const row = this.#gram[i] ?? [];
      for (const [j, y] of features.entries()) row[j] = (row[j] ?? 0) + x * y;
    }
    // The mean is held at nothing by hardly anything, or the first hours would all be surprises.
    const held = this.#gram.map((row, i) =>
      row.map((sum, j) => sum + (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)),
    );
    const factor = factorOf(held);
    if (factor) this.#coefficients = solve(factor, this.#moments);
    const [mean = 0, added = 0, usual = 0] = this.#coefficients;
    this.#lastMiss.set(hour.displayId, value - mean - (chosen ? added : 0) - usual * hour.usual);
  }

  #featuresOf({ displayId, usual }: HourBefore, chosen: boolean): number[] {
    return [1, chosen ? 1 : 0, usual, this.#lastMiss.get(displayId) ?? 0];
  }
}
