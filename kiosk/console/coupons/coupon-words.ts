import type { Coupon, CouponCounts, Saving } from '../../../shared/model/coupon.ts';
import { formatPrice } from '../../ui/price.ts';

/** What a coupon takes off, as "20 % off" or "€1.50 off". */
export function savingText(saving: Saving, currency: string, locale: string): string {
  return saving.kind === 'percent'
    ? `${saving.percent} % off`
    : `${formatPrice(saving.minor, currency, locale)} off`;
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

/** A count as it may be told: fewer than ten are not. */
export function countText(count: CouponCounts[keyof CouponCounts]): string {
  return count === null ? 'fewer than 10' : String(count);
}

/** How long a phone keeps one, as "3 hours" or "2 days". */
export function heldText(hours: number): string {
  if (hours % 24 !== 0) return hours === 1 ? '1 hour' : `${hours} hours`;
  return hours === 24 ? '1 day' : `${hours / 24} days`;
}
