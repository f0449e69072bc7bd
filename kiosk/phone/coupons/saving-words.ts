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
