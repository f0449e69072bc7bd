import { open } from 'node:fs/promises';
import { done, type ProblemCode, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { findCreative } from '../storage/creatives.ts';
import { noteUploadDone, type UploadRow } from '../storage/uploads.ts';
import { readRange } from './hidden-page.ts';
import type { Keeping } from './keep-file.ts';
import type { Kept } from './kept-file.ts';
import { HEAD_BYTES } from './media-kind.ts';
import { dropUpload } from './receive-part.ts';
import { recogniseFile } from './recognise-file.ts';
import { inspectAndKeep } from './upload-creative.ts';

/** Refusals that may be none in a minute: the bytes are kept for it. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['unavailable', 'disk-full']);

/**
 * Makes a creative of an upload that has arrived whole. Asked again, because the answer was lost on its way, it answers
 * the same. Of what is refused for good nothing stays.
 */
export async function finishUpload(
  deps: Pick<Deps, 'storage' | 'media' | 'uploadParts' | 'config' | 'now'>,
  person: PersonPrincipal,
  upload: UploadRow,
  keeping: Omit<Keeping, 'source'>,
): Promise<Result<Kept>> {
  const { id, bytes } = upload;
  if (upload.creative_id !== null) {
    const creative = await findCreative(deps.storage.db, upload.creative_id);
    return creative
      ? done({ creative, known: false })
      : refuse('not-found', 'What was made of this upload has been deleted since.');
  }
  const size = await deps.uploadParts.size(id);
  if (size < bytes) return refuse('conflict', `${size} of ${bytes} bytes have arrived; send the rest first.`);
  const result = await inspectWhole(deps, person, upload, keeping);
  if (result.ok) {
    await deps.storage.write((tx) => noteUploadDone(tx, id, result.value.creative.id));
    await deps.uploadParts.remove(id);
  } else if (!PASSING.has(result.code)) await dropUpload(deps, id);
  return result;
}

async function inspectWhole(
  deps: Pick<Deps, 'storage' | 'media' | 'uploadParts' | 'config' | 'now'>,
  person: PersonPrincipal,
  { id, name, declared_type, bytes, sha256 }: UploadRow,
  keeping: Omit<Keeping, 'source'>,
): Promise<Result<Kept>> {
  const path = deps.uploadParts.pathOf(id);
  const file = await open(path, 'r');
  const head = await readRange(file, 0, HEAD_BYTES).finally(() => file.close());
  const recognised = recogniseFile(
    { head, name, declaredType: declared_type, declaredBytes: bytes },
    deps.config.maxUploadBytes,
  );
  if (!recognised.ok) return recognised;
  const upload = await deps.media.adopt(path);
  if (sha256 !== null && upload.sha256 !== sha256)
    return refuse('checksum-mismatch', 'The file was changed while it was sent. Send it again.');
  return inspectAndKeep(deps, person, { upload, kind: recognised.value.kind }, keeping);
}
