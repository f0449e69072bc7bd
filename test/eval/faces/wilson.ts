/** A share with its 95 % interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
  /** Of how many. */
  n: number;
}

/** Two-sided 95 % of a normal distribution. */
const Z = 1.959964;

/** Wilson's interval: honest also for few cases, and for shares near 0 and 1. Null when there are none. */
export function shareOf(right: number, n: number): Share | null {
  if (n === 0) return null;
  const value = right / n;
  const z2 = Z * Z;
  const middle = (value + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n * n));
  // At 0 and at 1 a bound is the value itself, which rounding must not pass.
  return {
    value,
    low: Math.min(value, Math.max(0, middle - half)),
    high: Math.max(value, Math.min(1, middle + half)),
    n,
  };
}
