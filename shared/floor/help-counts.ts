/** Counts of fewer could tell about one person. */
export const LEAST_TOLD = 10;

export interface ToldCounts {
  total: number;
  /** Each of at least ten, the most first. */
  counts: { of: string; count: number }[];
  /** What is left: of several kinds together, each too seldom to be told apart. */
  rest: number;
}

/**
 * Counts that tell about no one. What is below ten is added up as the rest; where the rest alone would be below ten, or
 * be one kind only, the next one is added to it, so that nothing follows from the difference to the total.
 *
 * @returns null when there are fewer than ten in all
 */
export function toldCounts(counts: ReadonlyMap<string, number>): ToldCounts | null {
  const inOrder = [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const total = inOrder.reduce((sum, [, count]) => sum + count, 0);
  if (total < LEAST_TOLD) return null;
  const told = inOrder.filter(([, count]) => count >= LEAST_TOLD);
  const small = inOrder.slice(told.length);
  let rest = small.reduce((sum, [, count]) => sum + count, 0);
  let kinds = small.length;
  while (kinds > 0 && (kinds < 2 || rest < LEAST_TOLD)) {
    const next = told.pop();
    if (!next) break;
    rest += next[1];
    kinds += 1;
  }
  return { total, counts: told.map(([of, count]) => ({ of, count })), rest };
}
