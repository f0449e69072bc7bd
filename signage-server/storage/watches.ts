import type { Reader, Tx } from './transaction.ts';
import type { ProductWatchTable } from './watch-schema.ts';

/** What somebody waits for, the latest first. */
export async function watchesOf(db: Reader, customerId: string): Promise<ProductWatchTable[]> {
  return await db
    .selectFrom('product_watch')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** All that have not come true, the oldest first. */
export async function openWatches(db: Reader): Promise<ProductWatchTable[]> {
  return await db
    .selectFrom('product_watch')
    .selectAll()
    .where('fired_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

export async function insertWatch(tx: Tx, watch: ProductWatchTable): Promise<void> {
  await tx.insertInto('product_watch').values(watch).execute();
}

/** Says that it has come true; false when another process was faster, or it was taken back. */
export async function fireWatch(tx: Tx, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('product_watch')
    .set({ fired_at: now })
    .where('id', '=', id)
    .where('fired_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteWatch(tx: Tx, customerId: string, id: string): Promise<void> {
  await tx.deleteFrom('product_watch').where('customer_id', '=', customerId).where('id', '=', id).execute();
}

/** Returns how many there were. */
export async function deleteWatchesOf(tx: Tx, customerId: string): Promise<number> {
  const gone = await tx.deleteFrom('product_watch').where('customer_id', '=', customerId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export async function deleteWatchesFiredBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('product_watch').where('fired_at', '<', before).execute();
}
