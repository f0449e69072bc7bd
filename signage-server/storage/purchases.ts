import type { Purchase } from '../../shared/model/product-facts.ts';
import { dropBroughtFor, takenFacts } from './brought.ts';
import type { Reader, Tx } from './transaction.ts';

/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 4000;

export async function insertPurchases(tx: Tx, purchases: readonly Purchase[]): Promise<void> {
  for (let at = 0; at < purchases.length; at += BATCH)
    await tx
      .insertInto('purchase')
      .values(
        purchases.slice(at, at + BATCH).map((one) => ({
          id: one.id,
          basket_id: one.basketId,
          shopper: one.shopper,
          product_id: one.productId,
          quantity: one.quantity,
          bought_at: one.at,
          is_sample: one.isSample ? 1 : 0,
          returned: 0,
        })),
      )
      .execute();
}

/** What was bought since an instant and not brought back, the oldest first. */
export async function purchasesSince(db: Reader, since: number): Promise<Purchase[]> {
  const rows = await db
    .selectFrom('purchase')
    .select(['id', 'basket_id', 'shopper', 'product_id', 'quantity', 'bought_at', 'is_sample'])
    .where('bought_at', '>=', since)
    .whereRef('returned', '<', 'quantity')
    .orderBy('bought_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    basketId: row.basket_id,
    shopper: row.shopper,
    productId: row.product_id,
    quantity: row.quantity,
    at: row.bought_at,
    isSample: row.is_sample === 1,
  }));
}

/** What one receipt held. */
export async function purchasesInBasket(
  db: Reader,
  basketId: string,
): Promise<{ productId: string; quantity: number }[]> {
  const rows = await db
    .selectFrom('purchase')
    .select(['product_id', 'quantity'])
    // By the key of its lines, for which there is an index: "-" is followed by ".".
    .where('id', '>=', `${basketId}-`)
    .where('id', '<', `${basketId}.`)
    .execute();
  return rows.map((row) => ({ productId: row.product_id, quantity: row.quantity }));
}

/** Notes what was brought back of one receipt, by product, never less than before; false when that is no news. */
export async function noteReturned(
  tx: Tx,
  basketId: string,
  returned: ReadonlyMap<string, number>,
): Promise<boolean> {
  let isNews = false;
  for (const [productId, told] of returned) {
    const { numUpdatedRows } = await tx
      .updateTable('purchase')
      .set((eb) => ({
        returned: eb.case().when('quantity', '<', told).then(eb.ref('quantity')).else(told).end(),
      }))
      .where('id', '>=', `${basketId}-`)
      .where('id', '<', `${basketId}.`)
      .where('product_id', '=', productId)
      .where('returned', '<', told)
      .whereRef('returned', '<', 'quantity')
      .executeTakeFirst();
    isNews ||= numUpdatedRows > 0n;
  }
  return isNews;
}

/** Takes a receipt back that was undone; false when there was none. */
export async function deletePurchasesInBasket(tx: Tx, basketId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('purchase')
    .where('id', '>=', `${basketId}-`)
    .where('id', '<', `${basketId}.`)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * What somebody bought while they showed their pass and has not brought back, and what they took over from another system
 * of the shop; the latest first.
 */
export async function purchasesOf(
  db: Reader,
  customerId: string,
): Promise<{ basketId: string; productId: string; at: number }[]> {
  const rows = await db
    .selectFrom('purchase')
    .select(['basket_id', 'product_id', 'bought_at'])
    .where('shopper', '=', customerId)
    .whereRef('returned', '<', 'quantity')
    .orderBy('bought_at', 'desc')
    .execute();
  const taken = await takenFacts(db, customerId, 'bought');
  return [
    ...rows.map((row) => ({ basketId: row.basket_id, productId: row.product_id, at: row.bought_at })),
    // What was bought on one day was one visit to the till.
    ...taken.map((fact) => ({
      basketId: `${fact.brought_id} ${fact.at}`,
      productId: fact.product_id,
      at: fact.at,
    })),
  ].sort((a, b) => b.at - a.at);
}

/** What somebody bought, or what they bought of one product, is nobody's from now on; what was brought along is deleted. */
export async function disownPurchases(tx: Tx, customerId: string, productId?: string): Promise<void> {
  const all = tx.updateTable('purchase').set({ shopper: null }).where('shopper', '=', customerId);
  await (productId === undefined ? all : all.where('product_id', '=', productId)).execute();
  await dropBroughtFor(tx, customerId, 'recommend-from-purchases', productId);
}

export async function deletePurchasesBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('purchase').where('bought_at', '<', before).execute();
}
