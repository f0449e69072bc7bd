import type { Reader, Tx } from './transaction.ts';

/** Products of a visit's list that only the person's own phone may show. */
export async function privateItems(db: Reader, visitId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('private_item')
    .select(['product_id'])
    .where('visit_id', '=', visitId)
    .execute();
  return new Set(rows.map((row) => row.product_id));
}

export async function setPrivate(
  tx: Tx,
  visitId: string,
  productId: string,
  isPrivate: boolean,
): Promise<void> {
  await tx
    .deleteFrom('private_item')
    .where('visit_id', '=', visitId)
    .where('product_id', '=', productId)
    .execute();
  if (isPrivate)
    await tx.insertInto('private_item').values({ visit_id: visitId, product_id: productId }).execute();
}

/** What is private stays so on the visit that goes on with the list. */
export async function movePrivate(tx: Tx, fromVisitId: string, toVisitId: string): Promise<void> {
  await tx
    .updateTable('private_item')
    .set({ visit_id: toVisitId })
    .where('visit_id', '=', fromVisitId)
    .execute();
}

export async function deletePrivate(tx: Tx, visitId: string): Promise<void> {
  await tx.deleteFrom('private_item').where('visit_id', '=', visitId).execute();
}
