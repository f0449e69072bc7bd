import { touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

export interface CatalogueKey {
  hash: string;
  madeAt: number;
}

/** The shop's one key for systems that tell stock and prices. */
export async function findCatalogueKey(db: Reader): Promise<CatalogueKey | null> {
  const row = await db.selectFrom('catalogue_state').select(['key_hash', 'key_made_at']).executeTakeFirst();
  return row?.key_hash && row.key_made_at !== null ? { hash: row.key_hash, madeAt: row.key_made_at } : null;
}

export async function saveCatalogueKey(tx: Tx, key: CatalogueKey | null, now: number): Promise<void> {
  // Makes sure that the row is there.
  await touchCatalogue(tx, now);
  await tx
    .updateTable('catalogue_state')
    .set({ key_hash: key?.hash ?? null, key_made_at: key?.madeAt ?? null })
    .execute();
}
