import type { GivenAnswerTable } from './answer-schema.ts';
import type { Holder } from './coupons.ts';
import type { OrderFollowTable } from './floor-schema.ts';
import type { HoldItemTable, HoldTable } from './hold-schema.ts';
import type { FriendPollTable, FriendVoteTable } from './poll-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** What somebody has asked for: things to be held, a friend's word, and orders to follow. */
export interface OwnAsks {
  hold: HoldTable[];
  hold_item: HoldItemTable[];
  friend_poll: FriendPollTable[];
  friend_vote: FriendVoteTable[];
  order_follow: OrderFollowTable[];
  given_answer: GivenAnswerTable[];
}

const OWNED = ['hold', 'friend_poll', 'order_follow', 'given_answer'] as const;

const idsOf = (db: Reader, table: (typeof OWNED)[number], holder: Holder) => {
  const rows = db.selectFrom(table).select('id');
  return holder.customer_id === null
    ? rows.where('visit_id', '=', holder.visit_id)
    : rows.where('customer_id', '=', holder.customer_id);
};

export async function ownAsks(db: Reader, holder: Holder): Promise<OwnAsks> {
  const holds = idsOf(db, 'hold', holder);
  const polls = idsOf(db, 'friend_poll', holder);
  return {
    hold: await db.selectFrom('hold').selectAll().where('id', 'in', holds).orderBy('made_at').execute(),
    hold_item: await db.selectFrom('hold_item').selectAll().where('hold_id', 'in', holds).execute(),
    friend_poll: await db
      .selectFrom('friend_poll')
      .selectAll()
      .where('id', 'in', polls)
      .orderBy('made_at')
      .execute(),
    friend_vote: await db.selectFrom('friend_vote').selectAll().where('poll_id', 'in', polls).execute(),
    order_follow: await db
      .selectFrom('order_follow')
      .selectAll()
      .where('id', 'in', idsOf(db, 'order_follow', holder))
      .orderBy('since')
      .execute(),
    given_answer: await db
      .selectFrom('given_answer')
      .selectAll()
      .where('id', 'in', idsOf(db, 'given_answer', holder))
      .orderBy('at')
      .execute(),
  };
}

/**
 * Forgets all of it. What was held can be had by others at once: nobody can fetch it any more, unless its owner stands
 * there already; then it is served to its end, by its ticket alone. Returns how many rows went.
 */
export async function forgetAsks(tx: Tx, holder: Holder): Promise<number> {
  const orders = await tx
    .deleteFrom('pick_up')
    .where('id', 'in', idsOf(tx, 'hold', holder))
    .where('state', 'in', ['ready', 'closed'])
    .executeTakeFirst();
  const items = await tx
    .deleteFrom('hold_item')
    .where('hold_id', 'in', idsOf(tx, 'hold', holder))
    .executeTakeFirst();
  const votes = await tx
    .deleteFrom('friend_vote')
    .where('poll_id', 'in', idsOf(tx, 'friend_poll', holder))
    .executeTakeFirst();
  let gone = Number(orders.numDeletedRows + items.numDeletedRows + votes.numDeletedRows);
  for (const table of OWNED) {
    const rows = await tx
      .deleteFrom(table)
      .where('id', 'in', idsOf(tx, table, holder))
      .executeTakeFirst();
    gone += Number(rows.numDeletedRows);
  }
  return gone;
}

/** What ended long ago goes; of what is left it is forgotten in which visit it was, once that is gone. */
export async function forgetOldAsks(tx: Tx, before: { holds: number; polls: number }): Promise<void> {
  await tx.deleteFrom('hold').where('ended_at', '<', before.holds).execute();
  await tx.deleteFrom('friend_poll').where('closes_at', '<', before.polls).execute();
  // A guest's phone follows nothing, and was asked nothing, once its visit is forgotten.
  for (const table of ['order_follow', 'given_answer'] as const)
    await tx
      .deleteFrom(table)
      .where('visit_id', 'is not', null)
      .where('visit_id', 'not in', (eb) => eb.selectFrom('visit').select('visit.id'))
      .execute();
  for (const table of ['hold', 'friend_poll'] as const)
    await tx
      .updateTable(table)
      .set({ visit_id: null })
      .where('visit_id', 'is not', null)
      .where('visit_id', 'not in', (eb) => eb.selectFrom('visit').select('visit.id'))
      .execute();
}
