/** Scores one after another, each with a weight that was fixed before it was seen, and how they scatter. */
export class WeightedScores {
  #count = 0;
  #weights = 0;
  #sum = 0;
  #squares = 0;
  #products = 0;
  #weightSquares = 0;

  get count(): number {
    return this.#count;
  }

  add(score: number, weight: number): void {
    this.#count += 1;
    this.#weights += weight;
    this.#sum += weight * score;
    this.#weightSquares += weight ** 2;
    this.#products += weight ** 2 * score;
    this.#squares += weight ** 2 * score ** 2;
  }

  get mean(): number {
    return this.#sum / this.#weights;
  }

  /** Of one score, standard deviation, as if all had the same weight. @param around what they are thought to scatter about */
  deviation(around = this.mean): number {
    const squares = this.#squares - 2 * around * this.#products + around ** 2 * this.#weightSquares;
    const each = Math.sqrt(Math.max(0, squares) / Math.max(1, this.#count - 1));
    return (each * this.#count) / this.#weights;
  }
}
