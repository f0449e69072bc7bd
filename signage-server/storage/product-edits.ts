import { Entry } from './catalogue-entries.ts';
import type { Reader, Tx } from './transaction.ts';

/** A change of a product by hand. */
export interface KeptEdit {
  before: Entry;
  after: Entry;
  at: number;
}

export async function findEdit(db: Reader, productId: string): Promise<KeptEdit | undefined> {
  const row = await db
    .selectFrom('product_edit')
    .selectAll()
    .where('product_id', '=', productId)
    .executeTakeFirst();
  if (!row) return undefined;
  const entry = (json: string) => Entry.parse(JSON.parse(json));
  return { before: entry(row.before), after: entry(row.after), at: row.at };
}

/** In place of an earlier one: only the last can be taken back. */
export async function saveEdit(tx: Tx, { before, after, at }: KeptEdit): Promise<void> {
  const row = { before: JSON.stringify(before), after: JSON.stringify(after), at };
  await tx
    .insertInto('product_edit')
    .values({ product_id: after.product.id, ...row })
    .onConflict((on) => on.column('product_id').doUpdateSet(row))
    .execute();
}

export async function deleteEdit(tx: Tx, productId: string): Promise<void> {
  await tx.deleteFrom('product_edit').where('product_id', '=', productId).execute();
}
