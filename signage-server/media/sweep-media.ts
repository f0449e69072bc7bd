import type { Deps } from '../deps.ts';
import { findMedia } from '../storage/media.ts';
import {
  deleteMediaRemoval,
  mediaWithoutCreative,
  releasedMedia,
  releaseMedia,
} from '../storage/media-removal.ts';
import { picturesOfEdits } from '../storage/product-edits.ts';
import { allProducts } from '../storage/products.ts';
import { mediaOnScreens } from '../storage/publications.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { pictureFile } from './picture-file.ts';

/** An upload has its row before its file and its creative: so long nobody takes the row for a forgotten one. */
const GRACE_MS = 3_600_000;

/**
 * Deletes the files that nothing names any more: no creative, no product, not the latest publication and none that a
 * display shows or should show. Rows go first and files after COMMIT, so that no row ever promises a file that is gone;
 * what a crash leaves of that, the next sweep does. Files that no row ever named are left alone: a server that was
 * started on the wrong database must not empty the folder.
 */
export async function sweepMedia({
  storage,
  media,
  now,
}: Pick<Deps, 'storage' | 'media' | 'now'>): Promise<void> {
  const before = now() - GRACE_MS;
  if ((await mediaWithoutCreative(storage.db, before)).length > 0) {
    await storage.write(async (tx) => {
      await takeDraftsTurn(tx);
      await releaseMedia(tx, await unnamed(tx, before), now());
    });
  }
  for (const sha256 of await releasedMedia(storage.db)) {
    await storage.write(async (tx) => {
      // Uploads take this turn to name a file, and put it into its place after that.
      await takeDraftsTurn(tx);
      if (!(await findMedia(tx, sha256))) await media.remove(sha256);
      await deleteMediaRemoval(tx, sha256);
    });
  }
}

async function unnamed(tx: Tx, before: number): Promise<string[]> {
  const pictures = [...(await allProducts(tx)), ...(await picturesOfEdits(tx))].map(pictureFile);
  const named = new Set([...pictures, ...(await mediaOnScreens(tx))]);
  return (await mediaWithoutCreative(tx, before)).filter((sha256) => !named.has(sha256));
}
