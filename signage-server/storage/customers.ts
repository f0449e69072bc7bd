import { dropBroughtFor, takenFacts } from './brought.ts';
import { forgetHolder } from './coupons.ts';
import { forgetFloor } from './floor-traces.ts';
import { forgetAsks } from './own-asks.ts';
import { deleteOwnChoices } from './own-choice-rows.ts';
import { deleteRewards } from './reward-rows.ts';
import type { Reader, Tx } from './transaction.ts';
import type { CustomerHistoryTable, CustomerTable } from './visit-schema.ts';

export async function insertCustomer(tx: Tx, customer: CustomerTable): Promise<void> {
  await tx.insertInto('customer').values(customer).execute();
}

export async function customerByToken(db: Reader, tokenHash: string): Promise<CustomerTable | undefined> {
  return db.selectFrom('customer').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

export async function findCustomer(db: Reader, id: string): Promise<CustomerTable | undefined> {
  return db.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Somebody is here again: whatever was announced is off. */
export async function customerSeen(tx: Tx, id: string, now: number): Promise<void> {
  await tx.updateTable('customer').set({ last_seen_at: now, warned_at: null }).where('id', '=', id).execute();
}

export async function addHistory(tx: Tx, row: CustomerHistoryTable): Promise<void> {
  await tx.insertInto('customer_history').values(row).execute();
}

/** What was kept of earlier visits, latest first, each product once for each person it was for. */
export async function learnedOf(
  db: Reader,
  customerId: string,
): Promise<{ product_id: string; profile_id: string | null }[]> {
  const rows = await db
    .selectFrom('customer_history')
    .select(['product_id', 'profile_id'])
    .where('customer_id', '=', customerId)
    .orderBy('at', 'desc')
    .limit(500)
    .execute();
  const taken = (await takenFacts(db, customerId, 'opened')).map(({ product_id }) => ({
    product_id,
    profile_id: null,
  }));
  return [
    ...new Map([...rows, ...taken].map((row) => [`${row.profile_id} ${row.product_id}`, row])).values(),
  ];
}

/**
 * Products of earlier visits for one of the people that somebody shops for (null: themselves), latest first, each once.
 * `before` leaves out what belongs to the visit that runs.
 */
export async function pastProducts(
  db: Reader,
  { customerId, profileId }: { customerId: string; profileId: string | null },
  before: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_history')
    .select(['product_id'])
    .where('customer_id', '=', customerId)
    .where(({ eb }) => (profileId === null ? eb('profile_id', 'is', null) : eb('profile_id', '=', profileId)))
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  // Another system tells of the person alone, and of nobody for whom they shop.
  const taken = profileId === null ? await takenFacts(db, customerId, 'opened') : [];
  return [...new Set([...rows, ...taken].map((row) => row.product_id))];
}

/** Deletes what was kept of one product. */
export async function deleteHistoryOf(tx: Tx, customerId: string, productId: string): Promise<void> {
  await tx
    .deleteFrom('customer_history')
    .where('customer_id', '=', customerId)
    .where('product_id', '=', productId)
    .execute();
  await dropBroughtFor(tx, customerId, 'recommend-from-history', productId);
}

export async function deleteHistory(tx: Tx, customerId: string): Promise<number> {
  await dropBroughtFor(tx, customerId, 'recommend-from-history');
  const gone = await tx
    .deleteFrom('customer_history')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Deletes a person: row, visits, lists, history. Returns how many rows went. Consent proof is detached apart. */
export async function deleteCustomer(tx: Tx, customerId: string): Promise<number> {
  const visits = await tx.selectFrom('visit').select(['id']).where('customer_id', '=', customerId).execute();
  let gone = (await deleteHistory(tx, customerId)) + (await deleteOwnChoices(tx, customerId));
  gone += await deleteRewards(tx, customerId);
  gone += await forgetHolder(tx, { customer_id: customerId, visit_id: null });
  gone += await forgetAsks(tx, { customer_id: customerId, visit_id: null });
  gone += await forgetFloor(
    tx,
    visits.map(({ id }) => id),
  );
  for (const { id } of visits) {
    const items = await tx.deleteFrom('list_item').where('visit_id', '=', id).executeTakeFirst();
    const state = await tx.deleteFrom('list_state').where('visit_id', '=', id).executeTakeFirst();
    const hidden = await tx.deleteFrom('private_item').where('visit_id', '=', id).executeTakeFirst();
    gone += Number(items.numDeletedRows) + Number(state.numDeletedRows) + Number(hidden.numDeletedRows);
  }
  const visitRows = await tx.deleteFrom('visit').where('customer_id', '=', customerId).executeTakeFirst();
  const person = await tx.deleteFrom('customer').where('id', '=', customerId).executeTakeFirst();
  return gone + Number(visitRows.numDeletedRows) + Number(person.numDeletedRows);
}

/** People not seen since, who were told of it by then: thirteen months without a visit end what was remembered. */
export async function inactiveCustomers(
  db: Reader,
  seenBefore: number,
  warnedBefore: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('customer')
    .select(['id'])
    .where('last_seen_at', '<', seenBefore)
    .where('warned_at', '<', warnedBefore)
    .execute();
  return rows.map((row) => row.id);
}

/** Puts down that the page of everybody not seen since says what will be deleted. */
export async function warnInactive(tx: Tx, seenBefore: number, now: number): Promise<void> {
  await tx
    .updateTable('customer')
    .set({ warned_at: now })
    .where('last_seen_at', '<', seenBefore)
    .where('warned_at', 'is', null)
    .execute();
}
