/** For each whole `everyMinor` of the shop's currency, in minor units, so many points. */
export interface SpendRule {
  everyMinor: number;
  points: number;
}

/** What was paid for a receipt, and what of that was paid back since; minor units. */
export interface Paid {
  paidMinor: number;
  returnedMinor: number;
}

/** What a receipt is worth after all that was brought back: never less than nothing, and whole. */
export function pointsOfReceipt(
  { paidMinor, returnedMinor }: Paid,
  { everyMinor, points }: SpendRule,
): number {
  return Math.floor(Math.max(0, paidMinor - returnedMinor) / everyMinor) * points;
}
