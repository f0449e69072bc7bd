import type { Reader, Tx } from './transaction.ts';

/** Media rows last received before `before` that no creative names, now, before its file was replaced, or deleted lately. */
export async function mediaWithoutCreative(db: Reader, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('media')
    .leftJoin('creative', 'creative.media_sha256', 'media.sha256')
    .select('media.sha256')
    .where('creative.id', 'is', null)
    .where((e) =>
      e.not(
        e.exists(
          e.selectFrom('creative_file').select('version').whereRef('media_sha256', '=', 'media.sha256'),
        ),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(e.selectFrom('deleted_creative').select('id').whereRef('media_sha256', '=', 'media.sha256')),
      ),
    )
    .where('media.created_at', '<', before)
    .execute();
  return rows.map((row) => row.sha256);
}

/** Deletes media rows and notes that their files are to follow: a crash in between forgets neither. */
export async function releaseMedia(tx: Tx, sha256s: readonly string[], now: number): Promise<void> {
  for (const sha256 of sha256s) {
    await tx.deleteFrom('media').where('sha256', '=', sha256).execute();
    await tx
      .insertInto('media_removal')
      .values({ sha256, at: now })
      .onConflict((on) => on.column('sha256').doNothing())
      .execute();
  }
}

/** Files whose rows are gone and that may still be on disk. */
export async function releasedMedia(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('media_removal').select('sha256').orderBy('at').execute();
  return rows.map((row) => row.sha256);
}

export async function deleteMediaRemoval(tx: Tx, sha256: string): Promise<void> {
  await tx.deleteFrom('media_removal').where('sha256', '=', sha256).execute();
}
