import type { Holder } from './coupons.ts';
import type { FriendPollTable, FriendVoteTable } from './poll-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function insertPoll(tx: Tx, poll: FriendPollTable): Promise<void> {
  await tx.insertInto('friend_poll').values(poll).execute();
}

export async function pollById(db: Reader, id: string): Promise<FriendPollTable | undefined> {
  return await db.selectFrom('friend_poll').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function pollsOf(db: Reader, holder: Holder): Promise<FriendPollTable[]> {
  const polls = db.selectFrom('friend_poll').selectAll().orderBy('made_at', 'desc').orderBy('id').limit(50);
  return await (holder.customer_id === null
    ? polls.where('visit_id', '=', holder.visit_id)
    : polls.where('customer_id', '=', holder.customer_id)
  ).execute();
}

/** How often each product of these questions was chosen. */
export async function voteCounts(
  db: Reader,
  pollIds: readonly string[],
): Promise<{ poll_id: string; product_id: string; votes: number }[]> {
  if (pollIds.length === 0) return [];
  const rows = await db
    .selectFrom('friend_vote')
    .select((eb) => ['poll_id', 'product_id', eb.fn.countAll<number>().as('votes')])
    .where('poll_id', 'in', pollIds)
    .groupBy(['poll_id', 'product_id'])
    .execute();
  return rows.map((row) => ({ ...row, votes: Number(row.votes) }));
}

/** How many browsers have answered. */
export async function countVoters(db: Reader, pollId: string): Promise<number> {
  const { count } = await db
    .selectFrom('friend_vote')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('poll_id', '=', pollId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Puts an answer down; one browser has one. */
export async function saveVote(tx: Tx, vote: FriendVoteTable): Promise<void> {
  const { product_id, at } = vote;
  await tx
    .insertInto('friend_vote')
    .values(vote)
    .onConflict((on) => on.columns(['poll_id', 'voter_hash']).doUpdateSet({ product_id, at }))
    .execute();
}

export async function closePoll(tx: Tx, id: string, now: number): Promise<void> {
  await tx
    .updateTable('friend_poll')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}

export async function deletePoll(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('friend_vote').where('poll_id', '=', id).execute();
  await tx.deleteFrom('friend_poll').where('id', '=', id).execute();
}
