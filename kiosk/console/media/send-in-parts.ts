import { DetailedError, Upload } from 'tus-js-client';
import { problem } from '../../../shared/protocol/problem-words.ts';
import { uploadEndpoints } from '../../../shared/protocol/upload-endpoints.ts';
import { CallError, endpointUrl, readProblem } from '../../wire/http-client.ts';

/** What a proxy takes in one request, and what a broken connection loses at most where one holds back. */
const PART_BYTES = 8 * 1024 * 1024;
/** How long to wait before each new try, at most; where in that time is left to chance. Milliseconds. */
const WAITS = [1000, 2000, 5000, 10_000, 20_000, 30_000, 30_000];
/** A line on which not a byte moves for so long is no line. */
const STALL_MS = 60_000;

/** The reason of an abort after which nothing of the file is to stay on the server. */
export const CANCELLED = 'cancelled';

interface Sending {
  /** The upload that has part of this file already; null begins one. */
  uploadId: string | null;
  sha256: string;
  signal: AbortSignal;
  /** Share of the file that has left, 0 to 1. */
  onProgress: (share: number) => void;
  /** The line broke after this share, and is tried again. */
  onBreak: (share: number) => void;
}

/**
 * Sends a file by tus and resolves to the id of its upload, once all of it has arrived. A connection that breaks is
 * tried again for a minute or two; after that, what has arrived stays on the server, and the next call goes on from there.
 *
 * @throws {CallError} with the server's refusal; `unavailable` when the line stayed broken
 * @throws the signal's reason when it was aborted
 */
export function sendInParts(
  file: File,
  { uploadId, sha256, signal, onProgress, onBreak }: Sending,
): Promise<string> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    let movedAt = performance.now();
    let share = 0;
    const sent = new Upload(file, {
      endpoint: endpointUrl(uploadEndpoints.createUpload).href,
      uploadUrl: uploadId && endpointUrl(uploadEndpoints.uploadState, { id: uploadId }).href,
      metadata: { filename: file.name, filetype: file.type || 'application/octet-stream', sha256 },
      chunkSize: PART_BYTES,
      retryDelays: WAITS.map((most) => Math.random() * most),
      // The server knows its uploads by what is in them; the browser need not remember any.
      storeFingerprintForResuming: false,
      onShouldRetry: ({ originalResponse }) => {
        const status = originalResponse?.getStatus() ?? 0;
        const again = status === 0 || status >= 500 || status === 409;
        if (again) onBreak(share);
        return again;
      },
      onProgress: (bytes, total) => {
        movedAt = performance.now();
        share = total > 0 ? bytes / total : 0;
        onProgress(share);
      },
      onError: (error) => settle(() => reject(refusalOf(error))),
      onSuccess: () => settle(() => resolve(sent.url?.split('/').at(-1) ?? '')),
    });
    const watch = window.setInterval(() => {
      if (performance.now() - movedAt < STALL_MS) return;
      movedAt = performance.now();
      void sent.abort().then(() => sent.start());
    }, STALL_MS / 12);
    const onAbort = () => {
      settle(() => reject(signal.reason));
      void sent.abort(signal.reason === CANCELLED);
    };
    function settle(how: () => void): void {
      window.clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
      how();
    }
    signal.addEventListener('abort', onAbort, { once: true });
    sent.start();
  });
}

function refusalOf(error: Error): Error {
  if (!(error instanceof DetailedError)) return error;
  const answer = error.originalResponse;
  return new CallError(
    answer && answer.getStatus() > 0
      ? readProblem(answer.getBody())
      : problem('unavailable', 'The connection broke. What has arrived is kept; Retry goes on from there.'),
  );
}
