import { createSHA256 } from 'hash-wasm';
import type { CheckOrder, DownloadOutcome } from '../download-messages.ts';
import { openFolder } from './sync-file.ts';
import { Throttle } from './throttle.ts';

const PIECE_BYTES = 1_000_000;
/** A disk that plays a film has more than this to spare. */
const BYTES_PER_SECOND = 20_000_000;

/** Reads a file of the origin private file system once more: `mismatch` when its bytes are no longer those of its name. */
export async function checkFile({ folder, sha256 }: CheckOrder): Promise<DownloadOutcome> {
  const throttle = new Throttle(
    () => performance.now(),
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  );
  throttle.rate = BYTES_PER_SECOND;
  try {
    const file = await (await (await openFolder(folder)).getFileHandle(sha256)).getFile();
    const hash = await createSHA256();
    hash.init();
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      const piece = new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
      hash.update(piece);
      await throttle.took(piece.length);
    }
    return hash.digest('hex') === sha256 ? { ok: true, fetchedBytes: 0 } : { ok: false, code: 'mismatch' };
  } catch (error) {
    // Removed, or written anew meanwhile: then it is another file, which was verified as it came.
    console.warn(`file ${sha256} could not be checked`, error);
    return { ok: false, code: 'missing' };
  }
}
