import { Store } from '../../shared/model/store.ts';
import type { Reader, Tx } from './storage.ts';

/** The shop that this server runs, or undefined while it is empty. */
export async function readStore(db: Reader): Promise<Store | undefined> {
  const row = await db.selectFrom('store').select(['content']).executeTakeFirst();
  return row && Store.parse(JSON.parse(row.content));
}

export async function putStore(tx: Tx, store: Store, now: number): Promise<void> {
  const row = { content: JSON.stringify(store), updated_at: now };
  await tx
    .insertInto('store')
    .values({ id: store.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
