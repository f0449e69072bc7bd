import { problem } from '../../../shared/protocol/problem-words.ts';
import { CallError, readProblem } from '../../wire/http-client.ts';

/** An upload may take an hour; a minute in which not a byte moves is an end. */
const STALL_MS = 60_000;
const CHECK_MS = 5_000;

export interface SendOptions {
  signal: AbortSignal;
  /** Share of the file that has left, 0 to 1. At 1 the server still works on it. */
  onProgress: (share: number) => void;
}

/**
 * Sends one file by POST and resolves to the text of the answer. XMLHttpRequest, because fetch tells nothing of how far
 * an upload has come.
 *
 * @throws {CallError} with the server's refusal; `unavailable` when the connection broke or stalled
 * @throws the signal's reason when it was aborted
 */
export function sendFile(file: File, url: URL, { signal, onProgress }: SendOptions): Promise<string> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let movedAt = performance.now();
    const watch = window.setInterval(() => {
      if (performance.now() - movedAt > STALL_MS) request.abort();
    }, CHECK_MS);
    request.upload.onprogress = ({ loaded, total }) => {
      movedAt = performance.now();
      onProgress(total > 0 ? loaded / total : 0);
    };
    // From here the server works on the file, which may well take longer than a stall.
    request.upload.onload = () => window.clearInterval(watch);
    request.onloadend = () => {
      window.clearInterval(watch);
      if (signal.aborted) reject(signal.reason);
      else if (request.status === 0)
        reject(new CallError(problem('unavailable', 'The connection broke. Nothing was kept; try again.')));
      else if (request.status >= 400) reject(new CallError(readProblem(request.responseText)));
      else resolve(request.responseText);
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.open('POST', url);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.send(file);
  });
}
