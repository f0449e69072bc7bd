import { Store } from '../../shared/model/store.ts';
import type { Reader, Tx } from './transaction.ts';

/** The shop and when it was last edited; `undefined` on a store that nobody has filled yet. */
export async function findStoreRow(db: Reader): Promise<{ store: Store; updatedAt: number } | undefined> {
  const row = await db.selectFrom('store').select(['content', 'updated_at']).orderBy('id').executeTakeFirst();
  return row && { store: Store.parse(JSON.parse(row.content)), updatedAt: row.updated_at };
}

export async function findStore(db: Reader): Promise<Store | undefined> {
  return (await findStoreRow(db))?.store;
}

/** The shop. Throws where there is none: `ensureStore` makes one before the first request is taken. */
export async function readStore(db: Reader): Promise<Store> {
  const store = await findStore(db);
  if (!store) throw new Error('the database holds no shop');
  return store;
}

export async function saveStore(tx: Tx, store: Store, now: number): Promise<void> {
  const row = { content: JSON.stringify(store), updated_at: now };
  await tx
    .insertInto('store')
    .values({ id: store.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

/**
 * Makes changes of the drafts take turns, in whichever process: the row stays locked until COMMIT, so what was found
 * in place ("this creative exists", "nobody uses it") is still so when the change is stored.
 */
export async function takeDraftsTurn(tx: Tx): Promise<void> {
  await tx
    .updateTable('store')
    .set((eb) => ({ id: eb.ref('id') }))
    .execute();
}
