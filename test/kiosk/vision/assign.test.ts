import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../kiosk/vision/worker/assign.ts';

const ALONE = 100;

/** Sum of costs of an assignment; whoever is alone costs what that costs. */
function total(costs: readonly (readonly number[])[], columns: readonly (number | null)[]): number {
  return columns.reduce<number>(
    (sum, column, row) => sum + (column === null ? ALONE : (costs[row]?.[column] ?? 0)),
    0,
  );
}

/** The cheapest of all assignments there are. */
function cheapest(
  costs: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const line = costs[row];
  if (!line) return 0;
  const others = line.flatMap((cost, column) =>
    taken.has(column) ? [] : [cost + cheapest(costs, row + 1, new Set([...taken, column]))],
  );
  return Math.min(ALONE + cheapest(costs, row + 1, taken), ...others);
}

describe('assign', () => {
  it('AUD-3 gives everybody somebody where taking the cheapest first leaves one with none', () => {
    // The first row could have column 0 for 1, but then the second row has nobody in reach.
    expect(
      assign(
        [
          [1, 2],
          [1.5, Number.POSITIVE_INFINITY],
        ],
        ALONE,
      ),
    ).toEqual([1, 0]);
  });

  it('AUD-3 leaves alone whoever has nobody in reach, in every shape', () => {
    const far = Number.POSITIVE_INFINITY;
    expect(assign([], ALONE)).toEqual([]);
    expect(assign([[far]], ALONE)).toEqual([null]);
    expect(assign([[far, 3]], ALONE)).toEqual([1]);
    expect(assign([[-4], [-5]], ALONE)).toEqual([null, 0]);
    expect(assign([[], []], ALONE)).toEqual([null, null]);
  });

  it('AUD-3 finds the cheapest assignment there is', () => {
    const cost = fc.oneof(
      fc.double({ min: -12, max: 99, noNaN: true }),
      fc.constant(Number.POSITIVE_INFINITY),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (costs) => {
        const columns = assign(costs, ALONE);
        const used = columns.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(total(costs, columns)).toBeCloseTo(cheapest(costs), 6);
      }),
    );
  });
});
