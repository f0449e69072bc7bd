import type { Reader, Tx } from './transaction.ts';
import type { CustomerHistoryTable, CustomerTable } from './visit-schema.ts';

export async function insertCustomer(tx: Tx, customer: CustomerTable): Promise<void> {
  await tx.insertInto('customer').values(customer).execute();
}

export async function customerByToken(db: Reader, tokenHash: string): Promise<CustomerTable | undefined> {
  return db.selectFrom('customer').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

export async function customerSeen(tx: Tx, id: string, now: number): Promise<void> {
  await tx.updateTable('customer').set({ last_seen_at: now }).where('id', '=', id).execute();
}

export async function addHistory(tx: Tx, row: CustomerHistoryTable): Promise<void> {
  await tx.insertInto('customer_history').values(row).execute();
}

/** Products of earlier visits, latest first, each once. `before` leaves out what belongs to the visit that runs. */
export async function pastProducts(db: Reader, customerId: string, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer_history')
    .select(['product_id'])
    .where('customer_id', '=', customerId)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
  return [...new Set(rows.map((row) => row.product_id))];
}

export async function deleteHistory(tx: Tx, customerId: string): Promise<number> {
  const gone = await tx
    .deleteFrom('customer_history')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Deletes a person: row, visits, lists, history. Returns how many rows went. Consent proof is detached apart. */
export async function deleteCustomer(tx: Tx, customerId: string): Promise<number> {
  const visits = await tx.selectFrom('visit').select(['id']).where('customer_id', '=', customerId).execute();
  let gone = await deleteHistory(tx, customerId);
  for (const { id } of visits) {
    const items = await tx.deleteFrom('list_item').where('visit_id', '=', id).executeTakeFirst();
    gone += Number(items.numDeletedRows);
  }
  const visitRows = await tx.deleteFrom('visit').where('customer_id', '=', customerId).executeTakeFirst();
  const person = await tx.deleteFrom('customer').where('id', '=', customerId).executeTakeFirst();
  return gone + Number(visitRows.numDeletedRows) + Number(person.numDeletedRows);
}

/** People not seen since: thirteen months without a visit end what was remembered. */
export async function inactiveCustomers(db: Reader, seenBefore: number): Promise<string[]> {
  const rows = await db
    .selectFrom('customer')
    .select(['id'])
    .where('last_seen_at', '<', seenBefore)
    .execute();
  return rows.map((row) => row.id);
}
