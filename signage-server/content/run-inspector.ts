import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { refuse } from '../../shared/protocol/problem.ts';
import { Inspection } from './inspection.ts';
import type { MediaKind } from './media-kind.ts';

/** A picture of 50 megapixels takes about four seconds on a small machine; what takes longer means harm. */
const TIMEOUT_MS = 20_000;
const HEAP_MB = 512;
const program = fileURLToPath(new URL('./inspector-process.ts', import.meta.url));

export interface Inspector {
  /** The picture, drawn anew. Empty for a film. Has to be read to its end. */
  drawn: Readable;
  /** Never rejects: a process that dies or is killed has found a bad file. */
  verdict: Promise<Inspection>;
}

/** Looks at one file in a process that holds no secret (its environment is empty) and that is killed when it is slow. */
export function runInspector(path: string, kind: MediaKind, timeoutMs = TIMEOUT_MS): Inspector {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, path, kind], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    env: {},
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const [, drawn, , told] = child.stdio;
  if (!drawn || !told || !('read' in drawn) || !('read' in told))
    throw new Error('unreachable: both are pipes');
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const verdict = Promise.all([text(told), ended]).then(([said]) => {
    const parsed = Inspection.safeParse(said === '' ? undefined : JSON.parse(said));
    if (parsed.success) return parsed.data;
    return refuse('media-unreadable', 'It took too long, or too much memory, to read this file.');
  });
  return { drawn, verdict };
}
