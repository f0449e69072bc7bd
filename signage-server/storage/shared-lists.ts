import type { SharedListTable } from './list-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function insertSharedList(tx: Tx, list: SharedListTable): Promise<void> {
  await tx.insertInto('shared_list').values(list).execute();
}

export async function findSharedList(db: Reader, keyHash: string): Promise<SharedListTable | undefined> {
  return await db.selectFrom('shared_list').selectAll().where('key_hash', '=', keyHash).executeTakeFirst();
}

/** Makes changes of one list take turns, in whichever process. */
export async function takeSharedListTurn(tx: Tx, keyHash: string): Promise<void> {
  await tx
    .updateTable('shared_list')
    .set((eb) => ({ key_hash: eb.ref('key_hash') }))
    .where('key_hash', '=', keyHash)
    .execute();
}

export async function saveSharedList(tx: Tx, keyHash: string, content: string, now: number): Promise<void> {
  await tx
    .updateTable('shared_list')
    .set({ content, changed_at: now })
    .where('key_hash', '=', keyHash)
    .execute();
}

/** Ends a link for everybody who has it. */
export async function deleteSharedList(tx: Tx, ownerHash: string): Promise<void> {
  await tx.deleteFrom('shared_list').where('owner_hash', '=', ownerHash).execute();
}

export async function deleteSharedListsBefore(tx: Tx, changedBefore: number): Promise<void> {
  await tx.deleteFrom('shared_list').where('changed_at', '<', changedBefore).execute();
}
