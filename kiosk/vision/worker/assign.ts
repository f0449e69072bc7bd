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
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  // Column 0 is nobody's; behind the real columns every row has a place of its own where it is alone.
  const width = columns + rows + 1;
  const priceOf = (row: number, column: number): number => {
    if (column <= columns) return Math.min(costs[row - 1]?.[column - 1] ?? alone, 2 * alone);
    return column - columns === row ? alone : 2 * alone;
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width);
  const rowAt = new Int32Array(width);

  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(width);
    const slack = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(width);
    let column = 0;
    rowAt[0] = row;
    do {
      visited[column] = 1;
      const from = rowAt[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other < width; other++) {
        if (visited[other]) continue;
        const reduced = priceOf(from, other) - at(rowPotential, from) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other < width; other++) {
        if (visited[other]) {
          rowPotential[rowAt[other] ?? 0] = at(rowPotential, rowAt[other] ?? 0) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else {
          slack[other] = at(slack, other) - step;
        }
      }
      column = next;
    } while (rowAt[column] !== 0);
    // Everybody on the way moves on by one.
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowAt[column] = rowAt[before] ?? 0;
      column = before;
    }
  }

  const columnOf: (number | null)[] = Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column++) {
    const row = rowAt[column] ?? 0;
    if (row > 0 && priceOf(row, column) < alone) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
