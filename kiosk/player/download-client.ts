import type {
  CheckOrder,
  DownloadOrder,
  DownloadOutcome,
  DownloadReport,
  DownloadRequest,
} from './download-messages.ts';
import downloadWorkerUrl from './worker/download-worker.ts?worker&url';

/** Runs downloads in their own thread, where hashing a film does not cost the picture a frame. */
export class DownloadClient {
  #worker: Worker | null = null;
  #nextId = 1;
  readonly #waiting = new Map<number, (outcome: DownloadOutcome) => void>();

  /** Aborting ends it as `cancelled`; what has come is kept. */
  fetch(order: DownloadOrder, signal?: AbortSignal): Promise<DownloadOutcome> {
    const id = this.#nextId++;
    signal?.addEventListener('abort', () => {
      if (this.#waiting.has(id)) this.#start().postMessage({ id, kind: 'cancel' } satisfies DownloadRequest);
    });
    return this.#ask({ id, kind: 'fetch', order });
  }

  /** Reads a file once more, slowly: ok, or `mismatch` when it is not what its name says; other codes know nothing. */
  check(order: CheckOrder): Promise<DownloadOutcome> {
    return this.#ask({ id: this.#nextId++, kind: 'check', order });
  }

  #ask(request: DownloadRequest): Promise<DownloadOutcome> {
    return new Promise((resolve) => {
      this.#waiting.set(request.id, resolve);
      this.#start().postMessage(request);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const resolve of this.#waiting.values()) resolve({ ok: false, code: 'unreachable' });
    this.#waiting.clear();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(downloadWorkerUrl, { type: 'module', name: 'download' });
    worker.addEventListener('message', ({ data }: MessageEvent<DownloadReport>) => {
      this.#waiting.get(data.id)?.(data.outcome);
      this.#waiting.delete(data.id);
    });
    // The thread itself died (out of memory, a chunk that would not load): end every wait, start anew next time.
    worker.addEventListener('error', (event) => {
      console.error('download worker failed', event.message);
      this.stop();
    });
    this.#worker = worker;
    return worker;
  }
}

export { downloadWorkerUrl };
