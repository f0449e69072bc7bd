import type { Reader, Tx } from './transaction.ts';
import type { CustomerPassTable } from './visit-schema.ts';

/** Keeps a person's pass; the one before is no pass any more. */
export async function putPass(tx: Tx, pass: CustomerPassTable): Promise<void> {
  await tx.deleteFrom('customer_pass').where('customer_id', '=', pass.customer_id).execute();
  await tx.insertInto('customer_pass').values(pass).execute();
}

export async function passById(db: Reader, id: string): Promise<CustomerPassTable | undefined> {
  return db.selectFrom('customer_pass').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function passOf(db: Reader, customerId: string): Promise<CustomerPassTable | undefined> {
  return db.selectFrom('customer_pass').selectAll().where('customer_id', '=', customerId).executeTakeFirst();
}

/** Marks a moment of a pass as scanned; false when it, or a later one, has been already. */
export async function takeStep(tx: Tx, id: string, step: number): Promise<boolean> {
  const taken = await tx
    .updateTable('customer_pass')
    .set({ last_step: step })
    .where('id', '=', id)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}
