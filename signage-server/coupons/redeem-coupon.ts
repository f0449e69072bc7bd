import { uuidv7 } from 'uuidv7';
import { couponEntry } from '../../shared/ledger/coupon-accounts.ts';
import type { couponEndpoints } from '../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { codeByHash, expireCode, findCoupon, overdueCodes, redeemCode } from '../storage/coupons.ts';
import { insertEntry } from '../storage/ledger.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tx } from '../storage/transaction.ts';

type Redeemed = Answer<typeof couponEndpoints.redeemAtTill>;

/**
 * Redeems a code once, however many tills ask at the same moment. The till that has redeemed it and asks again with the same
 * receipt, because the answer was lost, gets the same answer.
 *
 * Refusals: `code-unknown`, `code-expired`, `link-used` (redeemed on another receipt).
 */
export async function redeemCoupon(
  tx: Tx,
  { code, reference }: { code: string; reference: string },
  now: number,
): Promise<Result<Redeemed>> {
  const codeHash = hashOfToken(code);
  const won = await redeemCode(tx, codeHash, { reference, now });
  const row = await codeByHash(tx, codeHash);
  const coupon = row && (await findCoupon(tx, row.coupon_id));
  if (!row || !coupon) return refuse('code-unknown', 'No coupon has this code.');
  if (won) {
    const about = { id: uuidv7(), at: now, reference: row.id, count: 1 };
    await insertEntry(tx, couponEntry(coupon.id, 'redeem', about));
  } else if (row.redeemed_at === null) return refuse('code-expired', 'This coupon has run out.');
  else if (row.reference !== reference) return refuse('link-used', 'This coupon has been redeemed already.');
  const { id, name, saving, productId } = coupon;
  return done({ couponId: id, name, saving, productId, redeemedAt: row.redeemed_at ?? now });
}

/** Books what has run out without being redeemed. Called every few seconds. */
export async function settleCoupons({
  storage,
  now,
}: {
  storage: Storage;
  now: () => number;
}): Promise<void> {
  const at = now();
  const overdue = await overdueCodes(storage.db, at);
  if (overdue.length === 0) return;
  await storage.write(async (tx) => {
    for (const { id, coupon_id } of overdue) {
      if (!(await expireCode(tx, id, at))) continue;
      await insertEntry(tx, couponEntry(coupon_id, 'expire', { id: uuidv7(), at, reference: id, count: 1 }));
    }
  });
}
