import type { PhoneReviewTable } from './points-schema.ts';
import { touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

const MOST = 200;

/** The latest first. */
export async function listPhoneReviews(db: Reader): Promise<PhoneReviewTable[]> {
  return await db
    .selectFrom('phone_review')
    .selectAll()
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute();
}

export async function phoneReviewById(db: Reader, id: string): Promise<PhoneReviewTable | undefined> {
  return await db.selectFrom('phone_review').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function reviewedBy(db: Reader, customerId: string): Promise<PhoneReviewTable[]> {
  return await db.selectFrom('phone_review').selectAll().where('customer_id', '=', customerId).execute();
}

/** Writes a review; false when this person has written one of the product before. */
export async function insertPhoneReview(tx: Tx, review: PhoneReviewTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('phone_review')
    .values(review)
    .onConflict((on) => on.columns(['customer_id', 'product_id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Puts a review among those that kiosks show, or takes it from there. */
export async function showPhoneReview(
  tx: Tx,
  review: PhoneReviewTable,
  shownAt: number | null,
  now: number,
): Promise<void> {
  await touchCatalogue(tx, now);
  await tx.updateTable('phone_review').set({ shown_at: shownAt }).where('id', '=', review.id).execute();
  await tx.deleteFrom('review').where('id', '=', review.id).execute();
  if (shownAt === null) return;
  await tx
    .insertInto('review')
    .values({
      id: review.id,
      product_id: review.product_id,
      rating: review.rating,
      title: '',
      text: review.text,
      source: 'A customer of this shop',
      written_at: review.written_at,
      is_sample: 0,
    })
    .execute();
}

/** What nobody has shown goes with who wrote it; what is shown is nobody's from now on. Returns how many rows it was. */
export async function forgetReviewer(tx: Tx, customerId: string): Promise<number> {
  const gone = await tx
    .deleteFrom('phone_review')
    .where('customer_id', '=', customerId)
    .where('shown_at', 'is', null)
    .executeTakeFirst();
  const nobodys = await tx
    .updateTable('phone_review')
    .set({ customer_id: null })
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) + Number(nobodys.numUpdatedRows);
}
