import type { FileVersion } from '../../shared/model/library.ts';
import { fileOf } from './media.ts';
import type { Reader, Tx } from './transaction.ts';

/** The files that a creative has had, newest first; none where its file was never replaced. */
export async function fileVersions(db: Reader, creativeId: string): Promise<FileVersion[]> {
  const rows = await db
    .selectFrom('creative_file')
    .innerJoin('media', 'media.sha256', 'creative_file.media_sha256')
    .selectAll()
    .where('creative_id', '=', creativeId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ version: row.version, file: fileOf(row), at: row.at, by: row.by_user }));
}

export async function insertFileVersion(
  tx: Tx,
  creativeId: string,
  { version, file, at, by }: FileVersion,
): Promise<void> {
  await tx
    .insertInto('creative_file')
    .values({ creative_id: creativeId, version, media_sha256: file.sha256, at, by_user: by })
    .execute();
}

export async function deleteVersionsUpTo(tx: Tx, creativeId: string, version: number): Promise<void> {
  await tx
    .deleteFrom('creative_file')
    .where('creative_id', '=', creativeId)
    .where('version', '<=', version)
    .execute();
}
