import type { Holder } from './coupons.ts';
import type { OrderFollowTable, PickUpTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

const followed = (db: Reader, holder: Holder) => {
  const rows = db.selectFrom('order_follow').select('order_id');
  return holder.customer_id === null
    ? rows.where('visit_id', '=', holder.visit_id)
    : rows.where('customer_id', '=', holder.customer_id);
};

/** Every order that somebody follows, the latest first. */
export async function followedOrders(db: Reader, holder: Holder): Promise<PickUpTable[]> {
  return db
    .selectFrom('pick_up')
    .selectAll()
    .where('id', 'in', followed(db, holder))
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Of these, the ones that are not in their owner's hands yet. */
export async function openOrdersOf(db: Reader, holder: Holder): Promise<PickUpTable[]> {
  return (await followedOrders(db, holder)).filter(({ state }) => state !== 'closed');
}

export async function insertFollow(tx: Tx, row: OrderFollowTable): Promise<void> {
  await tx.insertInto('order_follow').values(row).execute();
}

export async function deleteFollow(tx: Tx, holder: Holder, orderId: string): Promise<boolean> {
  const rows = tx.deleteFrom('order_follow').where('order_id', '=', orderId);
  const gone = await (holder.customer_id === null
    ? rows.where('visit_id', '=', holder.visit_id)
    : rows.where('customer_id', '=', holder.customer_id)
  ).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Whoever follows an order. */
export async function followersOf(db: Reader, orderId: string): Promise<OrderFollowTable[]> {
  return db.selectFrom('order_follow').selectAll().where('order_id', '=', orderId).execute();
}
