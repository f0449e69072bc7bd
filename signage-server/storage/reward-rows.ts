import { pointsAccount } from '../../shared/ledger/points-accounts.ts';
import type { LedgerEntryTable, LedgerPostingTable } from './coupon-schema.ts';
import type { EventSeatTable } from './event-schema.ts';
import { deleteSeatsOf, seatsOf } from './event-seats.ts';
import { forgetReviewer } from './phone-reviews.ts';
import { deletePointsOf } from './points.ts';
import type { PhoneReviewTable, PointsAccountTable, PointsReceiptTable } from './points-schema.ts';
import type { Reader, Tx } from './transaction.ts';
import type { ProductWatchTable } from './watch-schema.ts';
import { deleteWatchesOf, watchesOf } from './watches.ts';

/** Every row of what somebody collects, has said and is waiting for. */
export interface RewardRows {
  points_account: PointsAccountTable[];
  points_receipt: PointsReceiptTable[];
  ledger_entry: LedgerEntryTable[];
  /** Their side of each entry; the other is the shop's. */
  ledger_posting: LedgerPostingTable[];
  phone_review: PhoneReviewTable[];
  product_watch: ProductWatchTable[];
  event_seat: EventSeatTable[];
}

/** Of a guest (null) there is nothing. */
export async function rewardRows(db: Reader, customerId: string | null): Promise<RewardRows> {
  const id = customerId ?? '';
  const accounts = await db.selectFrom('points_account').selectAll().where('customer_id', '=', id).execute();
  const ids = accounts.map((account) => account.id);
  const postings = await db
    .selectFrom('ledger_posting')
    .selectAll()
    .where('account', 'in', orNone(ids.map(pointsAccount)))
    .orderBy('entry_id')
    .execute();
  return {
    points_account: accounts,
    points_receipt: await db
      .selectFrom('points_receipt')
      .selectAll()
      .where('account_id', 'in', orNone(ids))
      .orderBy('basket_id')
      .execute(),
    ledger_entry: await db
      .selectFrom('ledger_entry')
      .selectAll()
      .where('id', 'in', orNone(postings.map(({ entry_id }) => entry_id)))
      .orderBy('id')
      .execute(),
    ledger_posting: postings,
    phone_review: await db
      .selectFrom('phone_review')
      .selectAll()
      .where('customer_id', '=', id)
      .orderBy('written_at')
      .execute(),
    product_watch: await watchesOf(db, id),
    event_seat: await seatsOf(db, id),
  };
}

/** An empty list is no SQL; nothing has an empty id. */
const orNone = (ids: string[]): string[] => (ids.length === 0 ? [''] : ids);

/** Forgets who collected, said and waited. Returns how many rows it was. */
export async function deleteRewards(tx: Tx, customerId: string): Promise<number> {
  return (
    (await deletePointsOf(tx, customerId)) +
    (await forgetReviewer(tx, customerId)) +
    (await deleteWatchesOf(tx, customerId)) +
    (await deleteSeatsOf(tx, customerId))
  );
}
