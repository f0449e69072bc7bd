import type { Reader, Tx } from './transaction.ts';

/** Remembers what a stored file was made of. */
export async function insertSource(tx: Tx, sha256: string, mediaSha256: string): Promise<void> {
  await tx
    .insertInto('media_source')
    .values({ sha256, media_sha256: mediaSha256 })
    .onConflict((on) => on.column('sha256').doUpdateSet({ media_sha256: mediaSha256 }))
    .execute();
}

/** The creatives that have the file which was made of these bytes, oldest first. */
export async function twinsOfSource(db: Reader, sha256: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('media_source')
    .innerJoin('creative', 'creative.media_sha256', 'media_source.media_sha256')
    .select(['creative.id', 'creative.name'])
    .where('media_source.sha256', '=', sha256)
    .orderBy('creative.created_at')
    .execute();
}
