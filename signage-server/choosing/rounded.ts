import type { Estimate } from '../../shared/choosing/interval.ts';

/** To tenths of a second: more would be nobody's business, and is not known. @param least nothing is below it */
export function rounded({ value, low, high }: Estimate, least = Number.NEGATIVE_INFINITY): Estimate {
  const tenths = (seconds: number): number => Math.round(Math.max(least, seconds) * 10) / 10;
  return { value: tenths(value), low: tenths(low), high: tenths(high) };
}
