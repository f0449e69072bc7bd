import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { formatPrice } from '../../ui/price.ts';
import { strings } from '../strings.ts';

/** What a coupon is good for, in a few words. */
export function savingWords({ saving, currency }: OfferedCoupon, locale: string): string {
  switch (saving.kind) {
    case 'percent':
      return strings.couponPercent({ percent: saving.percent });
    case 'amount':
      return strings.couponAmount({ amount: formatPrice(saving.minor, currency, locale) });
    case 'gift': {
      const [only] = saving.choices;
      return saving.choices.length === 1 && only ? strings.couponGiftOne({ gift: only }) : strings.couponGift;
    }
  }
}

/** For how long it is good once it is taken: said before anybody takes it. */
export function keptWords(hours: number | undefined): string {
  if (hours === undefined) return '';
  return hours % 24 === 0
    ? strings.couponKeptDays({ count: hours / 24 })
    : strings.couponKeptHours({ count: hours });
}
