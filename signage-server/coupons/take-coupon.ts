import { uuidv7 } from 'uuidv7';
import { couponAccounts, couponEntry } from '../../shared/ledger/coupon-accounts.ts';
import { heldUntil, isOpen } from '../../shared/ledger/offer-window.ts';
import type { Coupon } from '../../shared/model/coupon.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { payPoints } from '../points/pay-points.ts';
import { codesOf, type Holder, insertCode, releaseCode, takeCouponTurn } from '../storage/coupons.ts';
import { balances, insertEntry } from '../storage/ledger.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { couponCode } from './coupon-code.ts';

const HOUR_MS = 3_600_000;

/** Who takes a coupon in this visit. */
export function holderOf(visit: VisitTable): Holder {
  return visit.customer_id !== null && visit.mode === 'remember'
    ? { customer_id: visit.customer_id, visit_id: null }
    : { customer_id: null, visit_id: visit.id };
}

/** Whether somebody may take it: by who they are to the shop, never by what they did or are worth. */
export function mayTake({ audience }: Coupon, holder: Holder): boolean {
  return audience === 'everybody' || holder.customer_id !== null;
}

/**
 * Takes a coupon for a holder. Who has it already keeps it with its end: the countdown never begins anew. One that costs
 * points is paid for in the same transaction, and can be had again once it is used or has run out.
 *
 * Refusals: `not-found`, `not-allowed` (it is for those who are remembered), `code-expired` (stopped, or outside its
 * window), `conflict` (none left, or too few points), `precondition-missing` (it costs points, and they do not collect).
 */
export async function takeCoupon(
  tx: Tx,
  couponId: string,
  holder: Holder,
  { secret, now }: { secret: string; now: number },
): Promise<Result<undefined>> {
  const coupon = await takeCouponTurn(tx, couponId);
  if (!coupon) return refuse('not-found', 'There is no such coupon.');
  const held = (await codesOf(tx, holder)).find(({ coupon_id }) => coupon_id === couponId);
  const isUsedUp = held && (held.redeemed_at !== null || held.expired_at !== null);
  if (held && !(coupon.points !== undefined && isUsedUp)) return done(undefined);
  if (!mayTake(coupon, holder))
    return refuse('not-allowed', 'This one is for those who are remembered here.');
  if (coupon.stoppedAt !== null || !isOpen(coupon, now)) return refuse('code-expired', 'It is over.');
  const { budget } = couponAccounts(couponId);
  if (((await balances(tx, [budget])).get(budget) ?? 0) < 1) return refuse('conflict', 'All are taken.');
  const id = uuidv7();
  if (coupon.points !== undefined) {
    if (holder.customer_id === null)
      return refuse('precondition-missing', 'Points are for those who asked to be remembered.');
    const paid = await payPoints(tx, holder.customer_id, { points: coupon.points, reference: id, at: now });
    if (!paid.ok) return paid;
  }
  if (held) await releaseCode(tx, held.id);
  await insertCode(tx, {
    id,
    code_hash: hashOfToken(couponCode(secret, id)),
    coupon_id: couponId,
    ...holder,
    taken_at: now,
    expires_at: heldUntil(coupon, now, coupon.heldHours * HOUR_MS),
    redeemed_at: null,
    reference: null,
    expired_at: null,
    gift: null,
  });
  await insertEntry(tx, couponEntry(couponId, 'take', { id: uuidv7(), at: now, reference: id, count: 1 }));
  return done(undefined);
}
