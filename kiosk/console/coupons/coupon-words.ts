import type { Coupon, Saving } from '../../../shared/model/coupon.ts';
import type { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { formatPrice } from '../../ui/price.ts';

/** What a coupon is good for, as "20 % off", "€1.50 off" or "A gift: coffee". */
export function savingText(saving: Saving, currency: string, locale: string): string {
  if (saving.kind !== 'gift') return redeemedText(saving, currency, locale);
  const [only] = saving.choices;
  return saving.choices.length === 1
    ? `A gift: ${only}`
    : `A gift of ${saving.choices.length}: ${saving.choices.join(', ')}`;
}

/** The same as a till is told it: a gift by its number alone. */
export function redeemedText(
  saving: Answer<typeof couponEndpoints.redeemAtTill>['saving'],
  currency: string,
  locale: string,
): string {
  switch (saving.kind) {
    case 'percent':
      return `${saving.percent} % off`;
    case 'amount':
      return `${formatPrice(saving.minor, currency, locale)} off`;
    case 'gift':
      return saving.number === null
        ? 'a gift of their choice'
        : `a gift, number ${saving.number} of the list`;
  }
}

/** What a coupon asks for beside its window, as "from €50.00 on" or "for 40 points"; null for nothing. */
export function conditionText(
  { fromMinor, points }: Pick<Coupon, 'fromMinor' | 'points'>,
  currency: string,
  locale: string,
): string | null {
  const told = [
    ...(fromMinor === undefined ? [] : [`from ${formatPrice(fromMinor, currency, locale)} on`]),
    ...(points === undefined ? [] : [points === 1 ? 'for 1 point' : `for ${points} points`]),
  ];
  return told.length === 0 ? null : told.join(', ');
}

/** Where a coupon stands now. Times in milliseconds since 1970. */
export function couponState(
  { from, until, stoppedAt }: Pick<Coupon, 'from' | 'until' | 'stoppedAt'>,
  now: number,
): { text: string; tone: 'success' | 'warning' | null } {
  if (now >= until) return { text: 'Over', tone: null };
  if (stoppedAt !== null) return { text: 'Stopped', tone: 'warning' };
  return now < from ? { text: 'Not yet', tone: null } : { text: 'On', tone: 'success' };
}

/** How long a phone keeps one, as "3 hours" or "2 days". */
export function heldText(hours: number): string {
  if (hours % 24 !== 0) return hours === 1 ? '1 hour' : `${hours} hours`;
  return hours === 24 ? '1 day' : `${hours / 24} days`;
}

/** What it is on, as " on Wildflower honey"; nothing for anything, and for a gift. */
export function onText({ productId }: Pick<Coupon, 'productId'>, productName: string | null): string {
  return productId === null ? '' : ` on ${productName ?? 'a product that is gone'}`;
}
