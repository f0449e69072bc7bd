import type { CouponDraft } from '../../shared/model/coupon.ts';

const DAY_MS = 86_400_000;

/** Sample data: a coupon for everybody who connects a phone, so that a newcomer sees one. */
export function sampleCoupons(now: number): readonly { id: string; draft: CouponDraft }[] {
  return [
    {
      id: 'tomato-week',
      draft: {
        name: 'Tomatoes for tonight',
        terms: 'One pack for each coupon, while there are any. A sample of the demo shop.',
        saving: { kind: 'percent', percent: 20 },
        productId: 'cherry-tomatoes',
        from: now,
        until: now + 90 * DAY_MS,
        heldHours: 48,
        budget: 500,
        audience: 'everybody',
      },
    },
  ];
}
