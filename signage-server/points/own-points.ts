import { uuidv7 } from 'uuidv7';
import { type PointsLine, PointsReason, type ReviewDraft } from '../../shared/model/points.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { pointsEndpoints } from '../../shared/protocol/points-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { codesById, listCoupons } from '../storage/coupons.ts';
import { insertPhoneReview, reviewedBy } from '../storage/phone-reviews.ts';
import { accountOf, deletePointsOf, linesOf, openAccount, pointsRules } from '../storage/points.ts';
import { allProducts } from '../storage/products.ts';
import { purchasesOf } from '../storage/purchases.ts';
import { readStore } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { earnByReviewing, earnByVisiting } from './earn-points.ts';
import { lapsePoints, pointsHeld } from './pay-points.ts';

type OwnPoints = Answer<typeof pointsEndpoints.ownPoints>;

const MOST_LINES = 200;
const MOST_TO_REVIEW = 50;

/** All that somebody sees of their points; of a guest (null) what the shop gives them for. */
export async function ownPoints(db: Reader, customerId: string | null): Promise<OwnPoints> {
  const rules = await pointsRules(db);
  const account = customerId === null ? undefined : await accountOf(db, customerId);
  const { currency } = await readStore(db);
  if (customerId === null || !account)
    return { rules, currency, since: null, balance: 0, lines: [], toReview: [] };
  return {
    rules,
    currency,
    since: account.made_at,
    balance: await pointsHeld(db, account.id),
    lines: await linesTold(db, account.id),
    toReview: await toReview(db, customerId),
  };
}

async function linesTold(db: Reader, accountId: string): Promise<PointsLine[]> {
  const rows = await linesOf(db, accountId, MOST_LINES);
  const names = new Map((await listCoupons(db)).map(({ id, name }) => [id, name]));
  const paid = rows.filter(({ kind }) => kind === 'paid' || kind === 'given-back');
  const coupons = await codesById(
    db,
    paid.map(({ reference }) => reference),
  );
  const couponOf = new Map(coupons.map(({ id, coupon_id }) => [id, names.get(coupon_id)]));
  return rows.map(({ id, at, kind, reference, amount }) => ({
    id,
    at,
    reason: PointsReason.parse(kind),
    points: Number(amount),
    about: couponOf.get(reference) ?? null,
  }));
}

/** What somebody bought with their pass, where they let that be remembered, and has said nothing of yet. */
async function toReview(db: Reader, customerId: string): Promise<OwnPoints['toReview']> {
  const reviewed = new Set((await reviewedBy(db, customerId)).map(({ product_id }) => product_id));
  const bought = new Set((await purchasesOf(db, customerId)).map(({ productId }) => productId));
  return (await allProducts(db))
    .filter(({ id }) => bought.has(id) && !reviewed.has(id))
    .slice(0, MOST_TO_REVIEW)
    .map(({ id, name }) => ({ productId: id, productName: name }));
}

/** Begins to collect; this visit counts already. */
export async function collectPoints(tx: Tx, customerId: string, now: number): Promise<Result<undefined>> {
  await openAccount(tx, { id: uuidv7(), customer_id: customerId, made_at: now });
  await earnByVisiting(tx, customerId, now);
  return done(undefined);
}

/** Stops collecting: what is left lapses, and whose it was is forgotten. */
export async function leavePoints(tx: Tx, customerId: string, now: number): Promise<Result<undefined>> {
  await lapsePoints(tx, customerId, now);
  await deletePointsOf(tx, customerId);
  return done(undefined);
}

/** Writes a review. Refusals: `not-allowed` (of something that was not bought with the pass), `conflict` (the second). */
export async function writeReview(
  tx: Tx,
  customerId: string,
  { productId, rating, text }: ReviewDraft & { productId: string },
  now: number,
): Promise<Result<undefined>> {
  const bought = (await purchasesOf(tx, customerId)).some((one) => one.productId === productId);
  if (!bought) return refuse('not-allowed', 'Reviews are of what you bought with your pass.');
  const about = { id: uuidv7(), customer_id: customerId, product_id: productId };
  const written = await insertPhoneReview(tx, { ...about, rating, text, written_at: now, shown_at: null });
  if (!written) return refuse('conflict', 'You have reviewed this already.');
  await earnByReviewing(tx, customerId, productId, now);
  return done(undefined);
}
