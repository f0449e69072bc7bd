import { Coupon, type CouponDraft } from '../../shared/model/coupon.ts';
import type { CouponCodeTable, CouponTable } from './coupon-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Who holds a coupon: a remembered person, whichever visit it is, or else the visit. */
export type Holder = { customer_id: string; visit_id: null } | { customer_id: null; visit_id: string };

function couponOf({ id, content, created_at, stopped_at }: CouponTable): Coupon {
  return Coupon.parse({ ...JSON.parse(content), id, createdAt: created_at, stoppedAt: stopped_at });
}

export async function insertCoupon(tx: Tx, id: string, draft: CouponDraft, now: number): Promise<Coupon> {
  const row = { id, content: JSON.stringify(draft), created_at: now, stopped_at: null };
  await tx.insertInto('coupon').values(row).execute();
  return couponOf(row);
}

export async function listCoupons(db: Reader): Promise<Coupon[]> {
  const rows = await db
    .selectFrom('coupon')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(couponOf);
}

/** The coupon, locked until COMMIT: what its accounts hold is then still so when an entry is added. */
export async function takeCouponTurn(tx: Tx, id: string): Promise<Coupon | undefined> {
  await tx
    .updateTable('coupon')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', id)
    .execute();
  return await findCoupon(tx, id);
}

export async function findCoupon(db: Reader, id: string): Promise<Coupon | undefined> {
  const row = await db.selectFrom('coupon').selectAll().where('id', '=', id).executeTakeFirst();
  return row && couponOf(row);
}

export async function setStopped(tx: Tx, id: string, stoppedAt: number | null): Promise<void> {
  await tx.updateTable('coupon').set({ stopped_at: stoppedAt }).where('id', '=', id).execute();
}

export async function insertCode(tx: Tx, code: CouponCodeTable): Promise<void> {
  await tx.insertInto('coupon_code').values(code).execute();
}

export async function codesOf(db: Reader, holder: Holder): Promise<CouponCodeTable[]> {
  const codes = db.selectFrom('coupon_code').selectAll();
  return await (holder.customer_id === null
    ? codes.where('visit_id', '=', holder.visit_id)
    : codes.where('customer_id', '=', holder.customer_id)
  ).execute();
}

export async function codesById(db: Reader, ids: readonly string[]): Promise<CouponCodeTable[]> {
  if (ids.length === 0) return [];
  return await db.selectFrom('coupon_code').selectAll().where('id', 'in', ids).execute();
}

export async function setGift(tx: Tx, id: string, gift: number): Promise<void> {
  await tx.updateTable('coupon_code').set({ gift }).where('id', '=', id).execute();
}

/** A code that is used up is nobody's any more, so that its coupon can be had again. */
export async function releaseCode(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('coupon_code')
    .set({ customer_id: null, visit_id: null })
    .where('id', '=', id)
    .execute();
}

export async function codeByHash(db: Reader, codeHash: string): Promise<CouponCodeTable | undefined> {
  return await db.selectFrom('coupon_code').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
}

/** Redeems a code that is good; false when somebody else was faster or its time is over. */
export async function redeemCode(
  tx: Tx,
  codeHash: string,
  { reference, now }: { reference: string; now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('coupon_code')
    .set({ redeemed_at: now, reference })
    .where('code_hash', '=', codeHash)
    .where('redeemed_at', 'is', null)
    .where('expired_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Codes that ran out and are not booked as such. */
export async function overdueCodes(db: Reader, now: number): Promise<CouponCodeTable[]> {
  return await db
    .selectFrom('coupon_code')
    .selectAll()
    .where('redeemed_at', 'is', null)
    .where('expired_at', 'is', null)
    .where('expires_at', '<=', now)
    .limit(1000)
    .execute();
}

/** Books a code as run out; false when somebody else did, or it was redeemed in time. */
export async function expireCode(tx: Tx, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('coupon_code')
    .set({ expired_at: now })
    .where('id', '=', id)
    .where('redeemed_at', 'is', null)
    .where('expired_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Forgets who holds what; the codes themselves stay good, as money does. */
export async function forgetHolder(tx: Tx, holder: Holder): Promise<number> {
  const codes = tx.updateTable('coupon_code').set({ customer_id: null, visit_id: null });
  const { numUpdatedRows } = await (holder.customer_id === null
    ? codes.where('visit_id', '=', holder.visit_id)
    : codes.where('customer_id', '=', holder.customer_id)
  ).executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Codes long over go; of those whose visit is gone it is forgotten which it was. */
export async function forgetOldCodes(tx: Tx, endedBefore: number): Promise<void> {
  await tx
    .deleteFrom('coupon_code')
    .where('expires_at', '<', endedBefore)
    .where((eb) => eb.or([eb('redeemed_at', 'is not', null), eb('expired_at', 'is not', null)]))
    .execute();
  await tx
    .updateTable('coupon_code')
    .set({ visit_id: null })
    .where('visit_id', 'is not', null)
    .where('visit_id', 'not in', (eb) => eb.selectFrom('visit').select('visit.id'))
    .execute();
}
