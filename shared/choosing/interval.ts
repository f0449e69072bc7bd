import { ALPHA } from './constants.ts';

/** An estimate and the interval around it that holds however often, and whenever, somebody looks. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * Half the width of an asymptotic confidence sequence for a mean (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-
 * uniform central limit theory and asymptotic confidence sequences", the normal mixture): with probability 1 - alpha the
 * mean lies within at every count at once. Who stops when the interval says what they like stops honestly.
 *
 * @param deviation standard deviation of one value
 * @param tightestAt the count for which the mixture is tuned
 */
export function radiusOf(count: number, deviation: number, tightestAt: number, alpha = ALPHA): number {
  if (!(count > 0)) return Number.POSITIVE_INFINITY;
  const doubt = -2 * Math.log(alpha);
  const mix = (doubt + Math.log(doubt + 1)) / tightestAt;
  const grown = count * mix + 1;
  return deviation * Math.sqrt(((2 * grown) / (count ** 2 * mix)) * Math.log(Math.sqrt(grown) / alpha));
}

export function around(value: number, radius: number): Estimate {
  return { value, low: value - radius, high: value + radius };
}
