import type { Claim } from '../../../shared/model/product-facts.ts';

/** Claims that still hold on a day, the newest first. What has expired, or is stated for later, is not said. */
export function toldClaims(claims: readonly Claim[], today: string): Claim[] {
  return claims
    .filter(({ statedOn, validUntil }) => statedOn <= today && (validUntil === null || validUntil >= today))
    .sort((a, b) => (a.statedOn < b.statedOn ? 1 : a.statedOn > b.statedOn ? -1 : 0));
}

/** `YYYY-MM-DD` of an instant, on the calendar of the device, which stands in the shop. */
export function calendarDay(now: number): string {
  const day = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
