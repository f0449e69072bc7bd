import { type BroughtRows, broughtOf, deleteBroughtOf } from './brought.ts';
import type { PurchaseTable } from './catalogue-schema.ts';
import type { CustomerMessageTable, PushAddressTable } from './message-schema.ts';
import type { Reader, Tx } from './transaction.ts';
import type {
  CustomerCorrectionTable,
  CustomerPassTable,
  CustomerWishTable,
  PrivateItemTable,
  SubProfileTable,
} from './visit-schema.ts';

/** Every row that holds what a person has set, and what they bought with their pass. */
export interface OwnChoiceRows extends BroughtRows {
  customer_pass: CustomerPassTable[];
  customer_wish: CustomerWishTable[];
  customer_correction: CustomerCorrectionTable[];
  sub_profile: SubProfileTable[];
  private_item: PrivateItemTable[];
  purchase: PurchaseTable[];
  customer_message: CustomerMessageTable[];
  push_address: PushAddressTable[];
}

/** Of a guest (null) that is what they keep private on the list of their visit. */
export async function ownChoiceRows(
  db: Reader,
  customerId: string | null,
  visitIds: readonly string[],
): Promise<OwnChoiceRows> {
  const id = customerId ?? '';
  return {
    ...(await broughtOf(db, id)),
    customer_pass: await db.selectFrom('customer_pass').selectAll().where('customer_id', '=', id).execute(),
    customer_wish: await db.selectFrom('customer_wish').selectAll().where('customer_id', '=', id).execute(),
    customer_correction: await db
      .selectFrom('customer_correction')
      .selectAll()
      .where('customer_id', '=', id)
      .execute(),
    sub_profile: await db.selectFrom('sub_profile').selectAll().where('customer_id', '=', id).execute(),
    private_item: await db.selectFrom('private_item').selectAll().where('visit_id', 'in', visitIds).execute(),
    purchase: await db
      .selectFrom('purchase')
      .selectAll()
      .where('shopper', '=', id)
      .orderBy('bought_at')
      .execute(),
    customer_message: await db
      .selectFrom('customer_message')
      .selectAll()
      .where('customer_id', '=', id)
      .orderBy('made_at')
      .orderBy('id')
      .execute(),
    push_address: await db.selectFrom('push_address').selectAll().where('customer_id', '=', id).execute(),
  };
}

const OWN_TABLES = [
  'customer_pass',
  'customer_wish',
  'customer_correction',
  'sub_profile',
  'customer_message',
  'push_address',
] as const;

/** Deletes what a person has set. What they bought stays bought, by nobody. Returns how many rows it was. */
export async function deleteOwnChoices(tx: Tx, customerId: string): Promise<number> {
  let gone = await deleteBroughtOf(tx, customerId);
  for (const table of OWN_TABLES) {
    const rows = await tx.deleteFrom(table).where('customer_id', '=', customerId).executeTakeFirst();
    gone += Number(rows.numDeletedRows);
  }
  const bought = await tx
    .updateTable('purchase')
    .set({ shopper: null })
    .where('shopper', '=', customerId)
    .executeTakeFirst();
  return gone + Number(bought.numUpdatedRows);
}
