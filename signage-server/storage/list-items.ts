import type { ListItem } from '../../shared/model/visit.ts';
import type { Reader, Tx } from './transaction.ts';

export async function listItems(db: Reader, visitId: string): Promise<ListItem[]> {
  const rows = await db
    .selectFrom('list_item')
    .selectAll()
    .where('visit_id', '=', visitId)
    .orderBy('added_at')
    .execute();
  return rows.map((row) => ({ productId: row.product_id, quantity: row.quantity, addedAt: row.added_at }));
}

/** Sets how many of a product a visit's list holds; 0 takes it off. */
export async function putListItem(
  tx: Tx,
  visitId: string,
  productId: string,
  quantity: number,
  now: number,
): Promise<void> {
  if (quantity === 0) {
    await tx
      .deleteFrom('list_item')
      .where('visit_id', '=', visitId)
      .where('product_id', '=', productId)
      .execute();
    return;
  }
  await tx
    .insertInto('list_item')
    .values({ visit_id: visitId, product_id: productId, quantity, added_at: now })
    .onConflict((conflict) => conflict.columns(['visit_id', 'product_id']).doUpdateSet({ quantity }))
    .execute();
}

export async function deleteList(tx: Tx, visitId: string): Promise<void> {
  await tx.deleteFrom('list_item').where('visit_id', '=', visitId).execute();
}

/** Moves a list to the visit that goes on with it. The new visit's list must be empty. */
export async function moveList(tx: Tx, fromVisitId: string, toVisitId: string): Promise<void> {
  await tx
    .updateTable('list_item')
    .set({ visit_id: toVisitId })
    .where('visit_id', '=', fromVisitId)
    .execute();
}
