import { Worker } from 'node:worker_threads';
import type { ImportFault } from '../../../shared/model/catalogue-import.ts';
import type { ReadBatch, ReadHead, ReadMessage, ReadOrder } from './read-messages.ts';

/** For the whole of a file; what is still read then means harm. */
const TIMEOUT_MS = 10 * 60_000;
const HEAP_MB = 1024;
const program = new URL('./read-worker.ts', import.meta.url);

interface Taker {
  head(head: ReadHead): Promise<void>;
  rows(batch: ReadBatch): Promise<void>;
}

export type ReadOutcome = { ok: true } | { ok: false; fault: ImportFault; detail: string };

/** Reads a file of products on a thread of its own, batch by batch, each taken before the next comes. */
export async function readFile(order: ReadOrder, taker: Taker, signal: AbortSignal): Promise<ReadOutcome> {
  const worker = new Worker(program, {
    workerData: order,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const bound = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    return await new Promise<ReadOutcome>((resolve, reject) => {
      const stop = () => resolve({ ok: false, fault: 'stopped', detail: '' });
      if (bound.aborted) stop();
      bound.addEventListener('abort', stop, { once: true });
      worker.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
          resolve({ ok: false, fault: 'too-large', detail: 'It needs more memory than there is for it.' });
        else reject(error);
      });
      worker.on('message', (message: ReadMessage) => {
        if (message.kind === 'end') resolve({ ok: true });
        else if (message.kind === 'fault')
          resolve({ ok: false, fault: message.fault, detail: message.detail });
        else {
          const taken = message.kind === 'head' ? taker.head(message) : taker.rows(message.batch);
          taken.then(() => worker.postMessage('next'), reject);
        }
      });
    });
  } finally {
    await worker.terminate();
  }
}
