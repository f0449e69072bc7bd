import { MediaFile } from '../../shared/model/creative.ts';
import type { Reader, Tx } from './transaction.ts';

/** What is known of a file that is stored, or is about to be. */
export async function findMedia(db: Reader, sha256: string): Promise<MediaFile | undefined> {
  const row = await db.selectFrom('media').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  if (!row) return undefined;
  const { mime, bytes, width, height, duration_ms } = row;
  return MediaFile.parse({ sha256, mime, bytes, width, height, durationMs: duration_ms ?? undefined });
}

/** The same file twice is one file, received anew. */
export async function insertMedia(tx: Tx, file: MediaFile, now: number): Promise<void> {
  const { sha256, mime, bytes, width, height, durationMs } = file;
  await tx
    .insertInto('media')
    .values({ sha256, mime, bytes, width, height, duration_ms: durationMs ?? null, created_at: now })
    .onConflict((on) => on.column('sha256').doUpdateSet({ created_at: now }))
    .execute();
}
