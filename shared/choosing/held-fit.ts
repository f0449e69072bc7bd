import { dot, factorOf, solve } from './cholesky.ts';

/** What is believed of a coefficient beforehand: about `mean`, give or take `width`. */
export interface Held {
  mean: number;
  width: number;
}

/** How far a value is off, squared, before any has been seen, and how many values that counts for. */
const FIRST_NOISE = 1;
const FIRST_NOISE_COUNT = 4;

/** A linear fit of few coefficients, one value after another, each held where it is believed to be (ridge). */
export class HeldFit {
  readonly #held: readonly Held[];
  readonly #gram: number[][];
  readonly #moments: number[];
  #coefficients: readonly number[];
  #noise = FIRST_NOISE;
  #count = FIRST_NOISE_COUNT;

  constructor(held: readonly Held[]) {
    this.#held = held;
    this.#gram = held.map(() => held.map(() => 0));
    this.#moments = held.map(() => 0);
    this.#coefficients = held.map(({ mean }) => mean);
  }

  of(features: readonly number[]): number {
    return dot(this.#coefficients, features);
  }

  /** The coefficient at `place`, by what has been seen so far. */
  coefficient(place: number): number {
    return this.#coefficients[place] ?? 0;
  }

  add(features: readonly number[], value: number): void {
    this.#count += 1;
    this.#noise += ((value - this.of(features)) ** 2 - this.#noise) / this.#count;
    for (const [i, x] of features.entries()) {
      this.#moments[i] = (this.#moments[i] ?? 0) + x * value;
      const row = this.#gram[i] ?? [];
      for (const [j, y] of features.entries()) row[j] = (row[j] ?? 0) + x * y;
    }
    const grips = this.#held.map(({ width }) => Math.max(this.#noise, 1e-6) / width ** 2);
    const factor = factorOf(
      this.#gram.map((row, i) => row.map((sum, j) => sum + (i === j ? (grips[i] ?? 0) : 0))),
    );
    const pull = this.#moments.map((sum, i) => sum + (grips[i] ?? 0) * (this.#held[i]?.mean ?? 0));
    if (factor) this.#coefficients = solve(factor, pull);
  }
}
