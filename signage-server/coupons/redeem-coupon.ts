import { uuidv7 } from 'uuidv7';
import { couponEntry } from '../../shared/ledger/coupon-accounts.ts';
import { missingTo } from '../../shared/ledger/gift-threshold.ts';
import type { Coupon, Saving } from '../../shared/model/coupon.ts';
import type { couponEndpoints } from '../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { giveBackPoints } from '../points/pay-points.ts';
import type { CouponCodeTable } from '../storage/coupon-schema.ts';
import {
  codeByHash,
  codesOf,
  expireCode,
  findCoupon,
  type Holder,
  overdueCodes,
  redeemCode,
  setGift,
  takeCouponTurn,
} from '../storage/coupons.ts';
import { insertEntry } from '../storage/ledger.ts';
import { allProducts } from '../storage/products.ts';
import type { Storage } from '../storage/storage.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';

type Redeemed = Answer<typeof couponEndpoints.redeemAtTill>;

/** What a till needs of a code. */
export interface Redeeming {
  code: string;
  reference: string;
  /** What is to be paid after coupons, in minor units. */
  totalMinor?: number | undefined;
}

/**
 * Redeems a code once, however many tills ask at the same moment. The till that has redeemed it and asks again with the same
 * receipt, because the answer was lost, gets the same answer.
 *
 * Refusals: `code-unknown`, `code-expired`, `link-used` (redeemed on another receipt), `precondition-missing` (it begins at
 * an amount that the receipt does not come to, or that the till has not told).
 */
export async function redeemCoupon(
  tx: Tx,
  { code, reference, totalMinor }: Redeeming,
  now: number,
): Promise<Result<Redeemed>> {
  const codeHash = hashOfToken(code);
  const before = await codeByHash(tx, codeHash);
  const offered = before && (await findCoupon(tx, before.coupon_id));
  const missing = missingTo(offered?.fromMinor ?? 0, totalMinor ?? 0);
  if (offered && before.redeemed_at === null && missing > 0) {
    const { currency } = await readStore(tx);
    const from = new Intl.NumberFormat('en', { style: 'currency', currency });
    const digits = 10 ** (from.resolvedOptions().maximumFractionDigits ?? 2);
    return refuse(
      'precondition-missing',
      totalMinor === undefined
        ? `It is for purchases from ${from.format((offered.fromMinor ?? 0) / digits)} on: say what is to be paid.`
        : `It is for purchases from ${from.format((offered.fromMinor ?? 0) / digits)} on, after coupons.`,
    );
  }
  const won = await redeemCode(tx, codeHash, { reference, now });
  const row = await codeByHash(tx, codeHash);
  const coupon = row && (await findCoupon(tx, row.coupon_id));
  if (!row || !coupon) return refuse('code-unknown', 'No coupon has this code.');
  if (won) {
    const about = { id: uuidv7(), at: now, reference: row.id, count: 1 };
    await insertEntry(tx, couponEntry(coupon.id, 'redeem', about));
  } else if (row.redeemed_at === null) return refuse('code-expired', 'This coupon has run out.');
  else if (row.reference !== reference) return refuse('link-used', 'This coupon has been redeemed already.');
  return done(await told(tx, coupon, { ...row, redeemed_at: row.redeemed_at ?? now }));
}

/** What a code is good for, without redeeming it. Refusals: `code-unknown`, `code-expired`, `link-used`. */
export async function lookAtCoupon(db: Reader, code: string, now: number): Promise<Result<Redeemed>> {
  const row = await codeByHash(db, hashOfToken(code));
  const coupon = row && (await findCoupon(db, row.coupon_id));
  if (!row || !coupon) return refuse('code-unknown', 'No coupon has this code.');
  if (row.redeemed_at !== null) return refuse('link-used', 'This coupon has been redeemed already.');
  if (row.expires_at <= now) return refuse('code-expired', 'This coupon has run out.');
  return done(await told(db, coupon, row));
}

async function told(
  db: Reader,
  { id, name, terms, saving, productId, fromMinor }: Coupon,
  { gift, redeemed_at }: Pick<CouponCodeTable, 'gift' | 'redeemed_at'>,
): Promise<Redeemed> {
  const product =
    productId === null ? undefined : (await allProducts(db)).find((one) => one.id === productId);
  const about = { couponId: id, name, terms, productId, productName: product?.name ?? null, fromMinor };
  return { ...about, saving: toldSaving(saving, gift), redeemedAt: redeemed_at };
}

/** A gift is told by its number alone: what it is stays between the phone and who hands it over. */
function toldSaving(saving: Saving, gift: number | null): Redeemed['saving'] {
  if (saving.kind !== 'gift') return saving;
  const only = saving.choices.length === 1 ? 1 : null;
  return { kind: 'gift', number: gift === null ? only : gift + 1 };
}

/** Says which gift, as long as the till has not had it. Refusals: `not-found`, `code-expired`, `link-used`, `invalid-input`. */
export async function chooseGift(
  tx: Tx,
  { couponId, holder, gift }: { couponId: string; holder: Holder; gift: number },
  now: number,
): Promise<Result<undefined>> {
  const coupon = await takeCouponTurn(tx, couponId);
  const code = (await codesOf(tx, holder)).find(({ coupon_id }) => coupon_id === couponId);
  if (!coupon || !code) return refuse('not-found', 'Take it first.');
  if (code.redeemed_at !== null) return refuse('link-used', 'It has been redeemed already.');
  if (code.expires_at <= now) return refuse('code-expired', 'It has run out.');
  if (coupon.saving.kind !== 'gift' || gift >= coupon.saving.choices.length)
    return refuse('invalid-input', 'There is no such gift.');
  await setGift(tx, code.id, gift);
  return done(undefined);
}

/** Books what has run out without being redeemed; points that were paid for it come back. Called every few seconds. */
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
    for (const { id, coupon_id, customer_id } of overdue) {
      if (!(await expireCode(tx, id, at))) continue;
      await insertEntry(tx, couponEntry(coupon_id, 'expire', { id: uuidv7(), at, reference: id, count: 1 }));
      const points = (await findCoupon(tx, coupon_id))?.points;
      if (points !== undefined && customer_id !== null)
        await giveBackPoints(tx, customer_id, { points, reference: id, at });
    }
  });
}
