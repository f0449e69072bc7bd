import type { MessageKind } from '../../shared/model/message.ts';
import type { CustomerMessageTable } from './message-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Names the one message of a kind about one thing. */
export interface MessageName {
  customerId: string;
  kind: MessageKind;
  ref: string;
}

/** Puts a message down; false where there is one of this kind about this already. */
export async function insertMessage(tx: Tx, message: CustomerMessageTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('customer_message')
    .values(message)
    .onConflict((on) => on.columns(['customer_id', 'kind', 'ref']).doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/** Removes what has not been told; whether there was anything. */
export async function deleteUntold(tx: Tx, { customerId, kind, ref }: MessageName): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('customer_message')
    .where('customer_id', '=', customerId)
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Removes what nobody has been told yet of one thing, whoever it was for. */
export async function deleteUntoldAbout(tx: Tx, kind: MessageKind, ref: string): Promise<void> {
  await tx
    .deleteFrom('customer_message')
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .where('told_at', 'is', null)
    .execute();
}

/** No phone is woken for it any more. */
export async function stopPushesAbout(tx: Tx, kind: MessageKind, ref: string): Promise<void> {
  await tx
    .updateTable('customer_message')
    .set({ push_at: null })
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .execute();
}

/** What waits and whose time has come, the longest first. */
export async function dueMessages(db: Reader, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_message')
    .select(['id'])
    .where('told_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function findMessage(db: Reader, id: string): Promise<CustomerMessageTable | undefined> {
  return db.selectFrom('customer_message').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateMessage(
  tx: Tx,
  id: string,
  change: Partial<Pick<CustomerMessageTable, 'due_at' | 'told_at' | 'push_at' | 'push_tries'>>,
): Promise<void> {
  await tx.updateTable('customer_message').set(change).where('id', '=', id).execute();
}

/** Messages for which a phone is to be woken, the longest due first. */
export async function pushesDue(db: Reader, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_message')
    .select(['id'])
    .where('push_at', '<=', now)
    .orderBy('push_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a message that is to wake a phone; false where another process has it. */
export async function claimPush(
  tx: Tx,
  { id, push_at, push_tries }: CustomerMessageTable,
  now: number,
  leaseUntil: number,
): Promise<boolean> {
  if (push_at === null || push_at > now) return false;
  const { numUpdatedRows } = await tx
    .updateTable('customer_message')
    .set({ push_at: leaseUntil, push_tries: push_tries + 1 })
    .where('id', '=', id)
    .where('push_at', '=', push_at)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteMessage(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('customer_message').where('id', '=', id).execute();
}

/** When somebody was told something since. `but` leaves one message out. */
export async function toldSince(
  db: Reader,
  customerId: string,
  since: number,
  but: string,
): Promise<number[]> {
  const rows = await db
    .selectFrom('customer_message')
    .select(['told_at'])
    .where('customer_id', '=', customerId)
    .where('told_at', '>', since)
    .where('id', '!=', but)
    .execute();
  return rows.flatMap(({ told_at }) => told_at ?? []);
}

/** What somebody was told, latest first. */
export async function toldMessages(db: Reader, customerId: string): Promise<CustomerMessageTable[]> {
  return db
    .selectFrom('customer_message')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('told_at', 'is not', null)
    .orderBy('told_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
}

export async function markSeen(tx: Tx, customerId: string, now: number): Promise<void> {
  await tx
    .updateTable('customer_message')
    .set({ seen_at: now, push_at: null })
    .where('customer_id', '=', customerId)
    .where('told_at', 'is not', null)
    .where('seen_at', 'is', null)
    .execute();
}

/** All that was or was to be told to somebody: they want no more of it. */
export async function deleteMessagesOf(tx: Tx, customerId: string): Promise<void> {
  await tx.deleteFrom('customer_message').where('customer_id', '=', customerId).execute();
}

/** What was told or is over, and is old enough to be forgotten. */
export async function deleteMessagesBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('customer_message').where('until_at', '<', before).execute();
  await tx.deleteFrom('customer_message').where('told_at', '<', before).execute();
}
