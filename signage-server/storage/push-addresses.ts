import type { PushAddressTable } from './message-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function pushAddressOf(db: Reader, customerId: string): Promise<PushAddressTable | undefined> {
  return db.selectFrom('push_address').selectAll().where('customer_id', '=', customerId).executeTakeFirst();
}

/** One phone, one address: a new one takes the place of the one before. */
export async function putPushAddress(tx: Tx, address: PushAddressTable): Promise<void> {
  const { customer_id: _, ...rest } = address;
  await tx
    .insertInto('push_address')
    .values(address)
    .onConflict((on) => on.column('customer_id').doUpdateSet(rest))
    .execute();
}

/** Removes an address. With `endpoint` only where it is still that one: a new one may have come meanwhile. */
export async function deletePushAddress(tx: Tx, customerId: string, endpoint?: string): Promise<void> {
  const rows = tx.deleteFrom('push_address').where('customer_id', '=', customerId);
  await (endpoint === undefined ? rows : rows.where('endpoint', '=', endpoint)).execute();
}
