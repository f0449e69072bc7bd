import type { TableUse } from './table-use.ts';

/** What is held of coupons that people have taken, in the registry of data uses. */
export const COUPON_USES: { readonly coupon_code: TableUse<'coupon_code'> } = {
  coupon_code: {
    kept: '90 days after its end; whose it is, until that is erased or the visit is a day over',
    columns: {
      id: ['carry', 'a random number of a coupon that was taken'],
      code_hash: ['carry', 'the code of a coupon, as a hash'],
      coupon_id: ['carry', 'which coupon'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      visit_id: ['carry', 'the random number of the visit'],
      taken_at: ['carry', 'when the coupon was taken'],
      expires_at: ['carry', 'when the coupon ends'],
      redeemed_at: ['carry', 'when the coupon was redeemed'],
      reference: ['carry', 'the number of the receipt on which it was redeemed'],
      expired_at: ['carry', 'when it was noted that the coupon had ended'],
      gift: ['carry', 'which gift was chosen, by its number'],
    },
  },
};
