/** Which class `ms` falls into. `from`: lower ends of the classes, rising, the first of them 0. */
export function bucketOf(ms: number, from: readonly number[]): number {
  return Math.max(
    0,
    from.findLastIndex((start) => ms >= start),
  );
}

/** Counts by class, with one in the class of `ms`. */
export function oneIn(ms: number, from: readonly number[]): number[] {
  const bucket = bucketOf(ms, from);
  return from.map((_, index) => Number(index === bucket));
}

/** Sums by class. */
export function addBuckets(a: readonly number[], b: readonly number[]): number[] {
  return a.map((count, index) => count + (b[index] ?? 0));
}

export const totalOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
