import type { MediaFolder } from '../../shared/model/library.ts';
import type { Reader, Tx } from './transaction.ts';

/** By name. */
export async function allFolders(db: Reader): Promise<MediaFolder[]> {
  const rows = await db.selectFrom('media_folder').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(({ id, name, parent_id, created_at }) => {
    return { id, name, parentId: parent_id, createdAt: created_at };
  });
}

/** Stores a folder, or writes its name and place anew. */
export async function saveFolder(tx: Tx, { id, name, parentId, createdAt }: MediaFolder): Promise<void> {
  await tx
    .insertInto('media_folder')
    .values({ id, name, parent_id: parentId, created_at: createdAt })
    .onConflict((on) => on.column('id').doUpdateSet({ name, parent_id: parentId }))
    .execute();
}

export async function deleteFolder(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('media_folder').where('id', '=', id).execute();
}

/** How many creatives stand in a folder itself. */
export async function countInFolder(db: Reader, folderId: string): Promise<number> {
  const row = await db
    .selectFrom('creative')
    .select((e) => e.fn.countAll<number>().as('amount'))
    .where('folder_id', '=', folderId)
    .executeTakeFirstOrThrow();
  return Number(row.amount);
}
