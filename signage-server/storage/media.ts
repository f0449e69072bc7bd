import { StoredFile } from '../../shared/model/media-file.ts';
import type { Reader, Tx } from './transaction.ts';

interface Row {
  sha256: string;
  mime: string | null;
  bytes: number | null;
  width: number | null;
  height: number | null;
  duration_ms: number | null;
}

/** A file by its row. */
export function fileOf({ sha256, mime, bytes, width, height, duration_ms }: Row): StoredFile {
  const size = width === 0 ? {} : { width, height, durationMs: duration_ms ?? undefined };
  return StoredFile.parse({ sha256, mime, bytes, ...size });
}

/** What is known of a file that is stored, or is about to be. */
export async function findMedia(db: Reader, sha256: string): Promise<StoredFile | undefined> {
  const row = await db.selectFrom('media').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  if (!row) return undefined;
  return fileOf({ ...row, sha256 });
}

/** The same file twice is one file, received anew. */
export async function insertMedia(tx: Tx, file: StoredFile, now: number): Promise<void> {
  const { sha256, mime, bytes } = file;
  // What fills any box has no size of its own.
  const { width, height, durationMs = null } = 'width' in file ? file : { width: 0, height: 0 };
  await tx
    .insertInto('media')
    .values({ sha256, mime, bytes, width, height, duration_ms: durationMs, created_at: now })
    .onConflict((on) => on.column('sha256').doUpdateSet({ created_at: now }))
    .execute();
}
