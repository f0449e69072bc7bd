/** A mean with its 95 % interval. */
export interface Mean {
  value: number;
  low: number;
  high: number;
  /** Of how many. */
  n: number;
}

/** Two-sided 95 % of a normal distribution. */
const Z = 1.959964;

/** By the standard error: for the dozens and more that a group has. Null when there are none. */
export function meanOf(values: readonly number[]): Mean | null {
  const n = values.length;
  if (n === 0) return null;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  const half = n > 1 ? Z * Math.sqrt(squares / (n - 1) / n) : 0;
  return { value, low: value - half, high: value + half, n };
}
