import type { Creative } from '../../../shared/model/creative.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import { uploadEndpoints } from '../../../shared/protocol/upload-endpoints.ts';
import { CallError } from '../../wire/http-client.ts';
import { ask } from '../data/ask.ts';
import { hashFile } from './file-hash.ts';
import { sendInParts } from './send-in-parts.ts';

/** Seventeen files may be looked at before this one, each for at most half a minute. */
const FINISH_MS = 600_000;

/** What is to become of a file. */
export interface UploadPlan {
  /** The folder that it is put in; null: none. */
  folderId: string | null;
  /** The creative whose file it takes the place of; null: it becomes a new one. */
  replaces: string | null;
  /** Where the library has that very file: say so, or make another creative of it. */
  twin: 'use' | 'copy';
}

/** Where a file is on its way. */
export type UploadStep = 'checking' | 'sending' | 'reconnecting' | 'preparing';

interface UploadOptions {
  signal: AbortSignal;
  /** `share` 0 to 1 of this step. */
  onStep: (step: UploadStep, share: number) => void;
}

/** What came of it. `known`: the library had that file already, in this creative. */
export interface Uploaded {
  creative: Pick<Creative, 'id' | 'name'>;
  known: boolean;
}

/**
 * Brings one file into the library: looks whether it is there already, goes on with what an earlier try has sent, and
 * has a creative made of it.
 *
 * @throws {CallError} with the server's refusal; `unavailable` when the connection stayed broken
 * @throws the signal's reason when it was aborted
 */
export async function upload(
  file: File,
  plan: UploadPlan,
  { signal, onStep }: UploadOptions,
): Promise<Uploaded> {
  const sha256 = await hashFile(file, { signal, onProgress: (share) => onStep('checking', share) });
  if (plan.twin === 'use' && plan.replaces === null) {
    const { twins } = await ask(libraryEndpoints.findTwins, { query: { sha256 } }, { signal });
    const [twin] = twins;
    if (twin) return { creative: twin, known: true };
  }
  const { uploads } = await ask(uploadEndpoints.listUploads, {}, { signal });
  const begun = uploads.find((one) => one.sha256 === sha256 && one.bytes === file.size);
  onStep('sending', (begun?.offset ?? 0) / Math.max(1, file.size));
  const id = await sendInParts(file, {
    uploadId: begun?.id ?? null,
    sha256,
    signal,
    onProgress: (share) => onStep('sending', share),
    onBreak: (share) => onStep('reconnecting', share),
  });
  onStep('preparing', 0);
  return finish(id, { name: nameOf(file), ...plan }, signal);
}

/** Has a creative made of an upload that has arrived whole. */
export async function finish(
  id: string,
  body: UploadPlan & { name: string },
  signal?: AbortSignal,
): Promise<Uploaded> {
  const options = { signal, timeoutMs: FINISH_MS };
  return ask(uploadEndpoints.finishUpload, { params: { id }, body }, options);
}

/** Throws away what has arrived of an upload; what is gone already is no matter. */
export async function throwAway(id: string): Promise<void> {
  try {
    await ask(uploadEndpoints.endUpload, { params: { id } });
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'not-found')) throw error;
  }
}

/** The file's name without its ending, cut to what a creative may be called. */
export function nameOf({ name }: { name: string }): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '').trim();
  return (stem || name || 'Untitled').slice(0, 120);
}
