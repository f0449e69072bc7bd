import { uuidv7 } from 'uuidv7';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import { insertUpload, openUploads, type UploadRow } from '../storage/uploads.ts';
import { NO_ROOM } from './upload-creative.ts';

/** More of one person's than that is no choice of files, but a mistake. */
const MOST_OPEN = 500;
/** What has arrived waits so long for the rest. */
export const UPLOAD_KEPT_MS = 24 * 3_600_000;

/** What a sender says of a file before it comes; evidence of nothing. */
interface Announced {
  bytes: number;
  name: string;
  /** A content type. */
  declaredType: string;
  sha256: string | null;
}

/** Makes a place for a file that is going to arrive in pieces. */
export async function beginUpload(
  {
    storage,
    media,
    uploadParts,
    config,
    now,
  }: Pick<Deps, 'storage' | 'media' | 'uploadParts' | 'config' | 'now'>,
  userId: string,
  { bytes, name, declaredType, sha256 }: Announced,
): Promise<Result<UploadRow>> {
  if (bytes === 0) return refuse('bad-request', 'This file is empty.');
  if (bytes > config.maxUploadBytes)
    return refuse('too-large', `A file may be ${config.maxUploadBytes / 1e6} MB large.`);
  const open = await openUploads(storage.db);
  if (open.filter((one) => one.user_id === userId).length >= MOST_OPEN)
    return refuse(
      'too-many-requests',
      `${MOST_OPEN} of your files are on their way already. Finish or cancel some of them first.`,
    );
  // What others have been promised is taken already.
  const owed = await Promise.all(open.map(async (one) => one.bytes - (await uploadParts.size(one.id))));
  if (!(await media.hasRoom(owed.reduce((sum, left) => sum + left, bytes))))
    return refuse('disk-full', NO_ROOM);
  const at = now();
  const row: UploadRow = {
    id: uuidv7(),
    user_id: userId,
    name: name.slice(0, 255),
    declared_type: declaredType.slice(0, 127),
    bytes,
    sha256,
    created_at: at,
    touched_at: at,
    creative_id: null,
  };
  await storage.write((tx) => insertUpload(tx, row));
  return done(row);
}
