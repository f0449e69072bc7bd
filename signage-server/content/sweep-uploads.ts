import type { Deps } from '../deps.ts';
import { deleteUploadsBefore, uploadIds } from '../storage/uploads.ts';
import { UPLOAD_KEPT_MS } from './begin-upload.ts';

/** Throws away what has waited a day for the rest of it, and files that no upload names. */
export async function sweepUploads({
  storage,
  uploadParts,
  now,
}: Pick<Deps, 'storage' | 'uploadParts' | 'now'>): Promise<void> {
  // Read before the rows: an upload has its row before it has a file.
  const there = await uploadParts.ids();
  await storage.write((tx) => deleteUploadsBefore(tx, now() - UPLOAD_KEPT_MS));
  const named = await uploadIds(storage.db);
  for (const id of there) if (!named.has(id)) await uploadParts.remove(id);
}
