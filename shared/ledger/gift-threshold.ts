import type { Saving } from '../model/coupon.ts';

/**
 * What is left to pay of a sum once coupons on anything are taken off, each of what the ones before left, in minor units.
 * A part of a coin is the shop's; it is never less than nothing.
 */
export function afterSavings(totalMinor: number, savings: readonly Saving[]): number {
  return savings.reduce((left, saving) => {
    if (saving.kind === 'percent') return left - Math.floor((left * saving.percent) / 100);
    return saving.kind === 'amount' ? Math.max(0, left - saving.minor) : left;
  }, totalMinor);
}

/** How much is missing to an offer that begins at `fromMinor`: 0 from there on, at the very cent. */
export function missingTo(fromMinor: number, payableMinor: number): number {
  return Math.max(0, fromMinor - payableMinor);
}
