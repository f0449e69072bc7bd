import type { ToldTouchTable } from './touch-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Keeps a touch; returns the one that was kept under its number before, if one was. */
export async function keepTouch(tx: Tx, touch: ToldTouchTable): Promise<ToldTouchTable | undefined> {
  const kept = await tx
    .insertInto('told_touch')
    .values(touch)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) return undefined;
  return tx.selectFrom('told_touch').selectAll().where('id', '=', touch.id).executeTakeFirst();
}

/** Touches of the days from `from` to before `to`. */
export async function touchesBetween(db: Reader, from: number, to: number): Promise<ToldTouchTable[]> {
  return db.selectFrom('told_touch').selectAll().where('day', '>=', from).where('day', '<', to).execute();
}

export async function deleteTouchesBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('told_touch').where('day', '<', before).execute();
}

/** The shop's one key for systems that tell touches. */
export async function findTouchKey(db: Reader): Promise<{ hash: string; madeAt: number } | null> {
  const row = await db.selectFrom('touch_key').select(['key_hash', 'made_at']).executeTakeFirst();
  return row ? { hash: row.key_hash, madeAt: row.made_at } : null;
}

export async function saveTouchKey(
  tx: Tx,
  storeId: string,
  key: { hash: string; madeAt: number } | null,
): Promise<void> {
  await tx.deleteFrom('touch_key').execute();
  if (key)
    await tx
      .insertInto('touch_key')
      .values({ store_id: storeId, key_hash: key.hash, made_at: key.madeAt })
      .execute();
}
