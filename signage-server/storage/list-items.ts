import type { SharedLine } from '../../shared/list/list-lines.ts';
import type { ListItem } from '../../shared/model/visit.ts';
import type { Reader, Tx } from './transaction.ts';

export async function listItems(db: Reader, visitId: string): Promise<ListItem[]> {
  const rows = await db
    .selectFrom('list_item')
    .selectAll()
    .where('visit_id', '=', visitId)
    .orderBy('added_at')
    .orderBy('product_id')
    .execute();
  return rows.map((row) => ({ productId: row.product_id, quantity: row.quantity, addedAt: row.added_at }));
}

/** Makes a visit's rows say what its merged list says; what stays keeps its time. */
export async function saveListItems(
  tx: Tx,
  visitId: string,
  lines: readonly SharedLine[],
  now: number,
): Promise<void> {
  const before = new Map((await listItems(tx, visitId)).map((item) => [item.productId, item.quantity]));
  const wanted = new Set(lines.map(({ productId }) => productId));
  for (const productId of before.keys()) {
    if (wanted.has(productId)) continue;
    await tx
      .deleteFrom('list_item')
      .where('visit_id', '=', visitId)
      .where('product_id', '=', productId)
      .execute();
  }
  for (const { productId, quantity } of lines) {
    if (before.get(productId) === quantity) continue;
    await tx
      .insertInto('list_item')
      .values({ visit_id: visitId, product_id: productId, quantity, added_at: now })
      .onConflict((conflict) => conflict.columns(['visit_id', 'product_id']).doUpdateSet({ quantity }))
      .execute();
  }
}

/** Of a visit: what people see of its list, and what its devices merge. */
export async function deleteList(tx: Tx, visitId: string): Promise<void> {
  await tx.deleteFrom('list_item').where('visit_id', '=', visitId).execute();
  await tx.deleteFrom('list_state').where('visit_id', '=', visitId).execute();
}

/** Moves a list to the visit that goes on with it. The new visit's list must be empty. */
export async function moveList(tx: Tx, fromVisitId: string, toVisitId: string): Promise<void> {
  const change = { visit_id: toVisitId };
  await tx.updateTable('list_item').set(change).where('visit_id', '=', fromVisitId).execute();
  await tx.updateTable('list_state').set(change).where('visit_id', '=', fromVisitId).execute();
}
