import { LibraryItem } from '../../shared/model/library.ts';
import type { Reader, Tx } from './transaction.ts';

interface Deleted {
  item: LibraryItem;
  deletedAt: number;
}

export async function insertDeleted(tx: Tx, { item, deletedAt }: Deleted): Promise<void> {
  const { creative } = item;
  await tx
    .insertInto('deleted_creative')
    .values({
      id: creative.id,
      content: JSON.stringify(item),
      media_sha256: 'media' in creative ? creative.media.sha256 : null,
      deleted_at: deletedAt,
    })
    .execute();
}

/** Latest first. */
export async function allDeleted(db: Reader): Promise<Deleted[]> {
  const rows = await db
    .selectFrom('deleted_creative')
    .selectAll()
    .orderBy('deleted_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    item: LibraryItem.parse(JSON.parse(row.content)),
    deletedAt: row.deleted_at,
  }));
}

export async function forgetDeleted(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('deleted_creative').where('id', '=', id).execute();
}

export async function forgetDeletedBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('deleted_creative').where('deleted_at', '<', before).execute();
}
