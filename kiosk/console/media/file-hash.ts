import { sha256 } from '@noble/hashes/sha2.js';

/** Small enough that the page answers between two of them. */
const PIECE = 2 * 1024 * 1024;

/**
 * SHA-256 of a file, in lower-case hex. Piece by piece, so that a film of gigabytes is never in memory at once.
 *
 * @throws the signal's reason when it was aborted; {@link DOMException} when the file can no longer be read
 */
export async function hashFile(
  file: Blob,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PIECE) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
    onProgress(Math.min(1, (at + PIECE) / file.size));
  }
  return Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
