import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { refuse } from '../../shared/protocol/problem.ts';
import { Inspection } from './inspection.ts';
import type { MediaKind } from './media-kind.ts';

/** Beyond the time that drawing itself may take (reencode-image.ts): what is still running then means harm. */
const TIMEOUT_MS = 30_000;
const HEAP_MB = 512;
/** No screen shows more than 4K, upright or not; a larger picture would only be downloaded for nothing. */
const LARGEST_SIDE = 3840;
const program = fileURLToPath(new URL('./inspector-process.ts', import.meta.url));

export interface Inspector {
  /** The picture drawn anew, or the bundle. Empty for a film. Has to be read to its end. */
  drawn: Readable;
  /** Never rejects: a process that dies or is killed has found a bad file. */
  verdict: Promise<Inspection>;
}

interface Bounds {
  timeoutMs?: number;
  /** Of a picture as it is drawn anew, in pixels. */
  largestSide?: number;
}

/** Looks at one file in a process that holds no secret (its environment is empty) and that is killed when it is slow. */
export function runInspector(
  path: string,
  kind: MediaKind,
  { timeoutMs = TIMEOUT_MS, largestSide = LARGEST_SIDE }: Bounds = {},
): Inspector {
  const given = [program, path, kind, String(largestSide)];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...given], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    env: {},
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const [, drawn, , told] = child.stdio;
  if (!drawn || !told || !('read' in drawn) || !('read' in told))
    throw new Error('unreachable: both are pipes');
  const started = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', () => resolve(true));
  });
  const verdict = Promise.all([text(told).catch(() => ''), started]).then(([said, ran]) => {
    if (!ran)
      return refuse('unavailable', 'This machine cannot read files right now; try again in a minute.');
    return readVerdict(said) ?? refuse('media-unreadable', 'It took too long, or too much memory, to read.');
  });
  return { drawn, verdict };
}

/** `undefined` for a word that was cut off, or never said. */
function readVerdict(said: string): Inspection | undefined {
  try {
    return Inspection.parse(JSON.parse(said));
  } catch {
    return undefined;
  }
}
