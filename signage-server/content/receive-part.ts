import { createHash } from 'node:crypto';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import { deleteUpload, touchUpload, type UploadRow } from '../storage/uploads.ts';
import { HEAD_BYTES } from './media-kind.ts';
import { peek } from './peek.ts';
import { recogniseFile } from './recognise-file.ts';

/** As tus names them; SHA-1 is the one that every server has to know. */
export const CHECKSUMS = ['sha1', 'sha256', 'md5'] as const;

export interface Checksum {
  algorithm: (typeof CHECKSUMS)[number];
  /** base64 */
  digest: string;
}

interface Part {
  body: AsyncIterable<Uint8Array>;
  /** Where the sender believes that it goes on, in bytes. */
  offset: number;
  /** Bytes that the request promises; null where it does not say. */
  length: number | null;
  checksum: Checksum | null;
}

/** What is read off after a refusal, so that the refusal can be heard. */
const DRAIN = { bytes: 64_000_000, ms: 10_000 };

/**
 * Writes what arrives to the end of an upload, and resolves to how much of it there is now. A part that breaks off is
 * kept as far as it came, unless a checksum was promised for all of it. What cannot be shown is refused with its first
 * bytes, before an hour of sending, and nothing of it stays.
 */
export async function receivePart(
  deps: Pick<Deps, 'uploadParts' | 'storage' | 'config' | 'now'>,
  upload: UploadRow,
  part: Part,
  signal: AbortSignal,
): Promise<Result<number>> {
  const { uploadParts, storage } = deps;
  const { id, bytes: limit } = upload;
  const sentAway = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
  const peeked = await Promise.race([
    peek(part.body, part.offset === 0 ? HEAD_BYTES : 0).catch(() => null),
    sentAway,
  ]);
  const size = await uploadParts.size(id);
  // Gone before it began: there is nothing to keep, and nobody to tell.
  if (peeked === null) return done(size);
  const result = await take(peeked);
  if (!result.ok) await peeked.drain(DRAIN);
  return result;

  async function take({ head, all }: NonNullable<typeof peeked>): Promise<Result<number>> {
    if (part.offset !== size)
      return refuse('conflict', `There are ${size} bytes of this upload; go on from there.`);
    if (part.length !== null && size + part.length > limit) return refuse('too-large', beyond(limit));
    if (size === 0 && head.length >= Math.min(HEAD_BYTES, limit)) {
      const fit = recogniseFile(
        { head, name: upload.name, declaredType: upload.declared_type, declaredBytes: limit },
        deps.config.maxUploadBytes,
      );
      if (!fit.ok) {
        await dropUpload(deps, id);
        return fit;
      }
    }
    const hash = part.checksum && createHash(part.checksum.algorithm);
    const appended = await uploadParts.append(id, hash ? hashed(all, hash) : all, { limit, signal });
    if (appended.over) {
      await uploadParts.cutBack(id, size);
      return refuse('too-large', beyond(limit));
    }
    if (hash && (appended.cut || hash.digest('base64') !== part.checksum?.digest)) {
      await uploadParts.cutBack(id, size);
      return refuse('checksum-mismatch', 'Send this part again.');
    }
    await storage.write((tx) => touchUpload(tx, id, deps.now()));
    return done(appended.size);
  }
}

const beyond = (limit: number): string => `${limit} bytes were announced, and more than that were sent.`;

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncIterable<Uint8Array> {
  for await (const bytes of source) {
    hash.update(bytes);
    yield bytes;
  }
}

/** Throws an upload away, with all that has arrived. */
export async function dropUpload(
  { uploadParts, storage }: Pick<Deps, 'uploadParts' | 'storage'>,
  id: string,
): Promise<void> {
  await storage.write((tx) => deleteUpload(tx, id));
  await uploadParts.remove(id);
}
