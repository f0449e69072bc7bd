import { LibraryTags } from '../../shared/model/library.ts';
import type { Reader, Tx } from './transaction.ts';

/** Where a creative stands in the library, and the words to find it by. */
export interface Shelf {
  folderId: string | null;
  tags: string[];
}

/** Of every creative, by id. */
export async function allShelves(db: Reader): Promise<Map<string, Shelf>> {
  const rows = await db.selectFrom('creative').select(['id', 'folder_id', 'tags']).execute();
  return new Map(
    rows.map(({ id, folder_id, tags }) => [
      id,
      { folderId: folder_id, tags: tags === null ? [] : LibraryTags.parse(JSON.parse(tags)) },
    ]),
  );
}

/** Moves or tags a creative; what is left out stays. */
export async function putOnShelf(tx: Tx, id: string, { folderId, tags }: Partial<Shelf>): Promise<void> {
  const set = {
    ...(folderId !== undefined && { folder_id: folderId }),
    ...(tags !== undefined && { tags: tags.length === 0 ? null : JSON.stringify(tags) }),
  };
  if (Object.keys(set).length === 0) return;
  await tx.updateTable('creative').set(set).where('id', '=', id).execute();
}
