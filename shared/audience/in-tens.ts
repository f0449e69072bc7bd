import { totalOf } from './bucket.ts';

/** A count as it is told beside figures that it overlaps with: rounded down to a multiple of `k`. */
export const inTens = (count: number, k: number): number => Math.floor(count / k) * k;

/**
 * Whether counts of disjoint groups may be told in tens, even to somebody who knows their exact total.
 *
 * Rounded down, each count may have been any of k numbers in a row, so none is known to be 1 to k-1. The total narrows
 * that: what rounding took from all of them together is known, and when it is almost as much as it can be, each must have
 * lost almost k-1, also one that is told as "fewer than k". Then they are not told. Nor are they for totals at which that
 * would be the only reason not to tell them: silence would say what the numbers would have said. And never under k.
 */
export function mayTellInTens(counts: readonly number[], k: number): boolean {
  const total = totalOf(counts);
  const mostLost = counts.length * (k - 1);
  const safeLoss = mostLost - (k - 1);
  if (total < k || (total > safeLoss && total <= mostLost)) return false;
  if (counts.every((count) => count >= k)) return true;
  return total - totalOf(counts.map((count) => inTens(count, k))) <= safeLoss;
}
