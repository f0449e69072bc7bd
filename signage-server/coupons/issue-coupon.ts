import { uuidv7 } from 'uuidv7';
import { couponEntry } from '../../shared/ledger/coupon-accounts.ts';
import type { Coupon, CouponDraft } from '../../shared/model/coupon.ts';
import { insertCoupon } from '../storage/coupons.ts';
import { insertEntry } from '../storage/ledger.ts';
import type { Tx } from '../storage/transaction.ts';

/** Makes a coupon, and books as many of it as there are. `at` in milliseconds since 1970. */
export async function issueCoupon(tx: Tx, id: string, draft: CouponDraft, at: number): Promise<Coupon> {
  const coupon = await insertCoupon(tx, id, draft, at);
  const about = { id: uuidv7(), at, reference: id, count: draft.budget };
  await insertEntry(tx, couponEntry(id, 'issue', about));
  return coupon;
}
