/**
 * The pairs of rows and columns with the smallest sum of costs (Hungarian method with potentials, as in Kuhn and Munkres;
 * O(rows^2 * (rows + columns))). A row may stay alone at the price `alone`, so no pair that costs more is made. Costs may
 * be infinite, not NaN.
 *
 * Taking the cheapest pair first goes wrong where people are close: it gives one person the other's face and leaves the
 * other one with none.
 *
 * @param costs a line for each row, all of the same length
 * @returns for each row its column, or null
 */
export function assign(costs: readonly (readonly number[])[], alone: number): (number | null)[] {
  const matching = new Matching(costs, alone);
  for (let row = 1; row <= costs.length; row++) matching.place(row);
  return matching.answer;
}

/** Rows and columns count from 1: column 0 is nobody's. */
class Matching {
  readonly #costs: readonly (readonly number[])[];
  readonly #alone: number;
  readonly #columns: number;
  readonly #rowPotential: Float64Array;
  readonly #columnPotential: Float64Array;
  /** The row that each column has; 0: none. */
  readonly #rowAt: Int32Array;

  constructor(costs: readonly (readonly number[])[], alone: number) {
    this.#costs = costs;
    this.#alone = alone;
    this.#columns = costs[0]?.length ?? 0;
    // Behind the real columns every row has a place of its own where it is alone.
    const width = this.#columns + costs.length + 1;
    this.#rowPotential = new Float64Array(costs.length + 1);
    this.#columnPotential = new Float64Array(width);
    this.#rowAt = new Int32Array(width);
  }

  get answer(): (number | null)[] {
    const columnOf = Array<number | null>(this.#costs.length).fill(null);
    for (let column = 1; column <= this.#columns; column++) {
      const row = this.#rowAt[column] ?? 0;
      if (row > 0 && this.#priceOf(row, column) < this.#alone) columnOf[row - 1] = column - 1;
    }
    return columnOf;
  }

  /** Gives one more row a column, by the cheapest way on which everybody moves on by one. */
  place(row: number): void {
    const width = this.#rowAt.length;
    const cameFrom = new Int32Array(width);
    const slack = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(width);
    let column = 0;
    this.#rowAt[0] = row;
    do {
      visited[column] = 1;
      const next = this.#nearest(column, { cameFrom, slack, visited });
      this.#shift(at(slack, next), slack, visited);
      column = next;
    } while (this.#rowAt[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      this.#rowAt[column] = this.#rowAt[before] ?? 0;
      column = before;
    }
  }

  /** The column that is cheapest to reach, after a look from `column`. */
  #nearest(column: number, { cameFrom, slack, visited }: Search): number {
    const from = this.#rowAt[column] ?? 0;
    let nearest = 0;
    for (let other = 1; other < visited.length; other++) {
      if (visited[other]) continue;
      const reduced =
        this.#priceOf(from, other) - at(this.#rowPotential, from) - at(this.#columnPotential, other);
      if (reduced < at(slack, other)) {
        slack[other] = reduced;
        cameFrom[other] = column;
      }
      if (nearest === 0 || at(slack, other) < at(slack, nearest)) nearest = other;
    }
    return nearest;
  }

  #shift(step: number, slack: Float64Array, visited: Uint8Array): void {
    for (let column = 0; column < visited.length; column++) {
      if (visited[column]) {
        const row = this.#rowAt[column] ?? 0;
        this.#rowPotential[row] = at(this.#rowPotential, row) + step;
        this.#columnPotential[column] = at(this.#columnPotential, column) - step;
      } else {
        slack[column] = at(slack, column) - step;
      }
    }
  }

  #priceOf(row: number, column: number): number {
    const { [row - 1]: line } = this.#costs;
    if (column <= this.#columns) return Math.min(line?.[column - 1] ?? this.#alone, 2 * this.#alone);
    return column - this.#columns === row ? this.#alone : 2 * this.#alone;
  }
}

interface Search {
  cameFrom: Int32Array;
  slack: Float64Array;
  visited: Uint8Array;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
