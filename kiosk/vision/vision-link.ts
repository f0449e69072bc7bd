import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import { FromWorker, type ToWorker, type Watch } from './messages.ts';
import { visionWorkerUrl } from './worker-url.ts';

/** Loading 13 MB of runtime and networks from the cache of a slow machine. */
const READY_MS = 60_000;
/** A frame takes 30 ms; one that takes this long will never end. */
const FRAME_MS = 10_000;
const PLAY_MS = 1000;

export type WorkerFault = Extract<FromWorker, { kind: 'failed' }>['code'] | 'worker-crashed' | 'worker-hung';

export interface LinkListener {
  message(message: Extract<FromWorker, { kind: 'ready' | 'context' | 'frame-done' }>): void;
  /** The worker is of no more use; it has been ended. Called once at most. */
  fault(fault: WorkerFault): void;
}

/** One life of the vision worker: from start to a fault or {@link close}. One frame at a time is inside it. */
export class VisionLink {
  #worker: Worker;
  #listener: LinkListener;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #busy = true;
  #request = 0;
  #plays = new Map<number, (audience: PlayAudience | null) => void>();

  constructor(watch: Watch, listener: LinkListener) {
    this.#listener = listener;
    this.#worker = new Worker(visionWorkerUrl, { type: 'module', name: 'vision' });
    this.#worker.addEventListener('message', ({ data }) => this.#receive(data));
    this.#worker.addEventListener('error', () => this.#fail('worker-crashed'));
    this.#worker.addEventListener('messageerror', () => this.#fail('worker-crashed'));
    this.#expectWithin(READY_MS);
    this.#post({ kind: 'start', watch });
  }

  /** Whether a frame is inside, or the networks are still loading: send no other. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Gives a frame away. */
  send(frame: VideoFrame, at: number): void {
    this.#busy = true;
    this.#expectWithin(FRAME_MS);
    this.#post({ kind: 'frame', frame, at }, [frame]);
  }

  beginPlay(): void {
    this.#post({ kind: 'begin-play' });
  }

  /** What the play's audience was; null when the worker does not answer within a second. */
  endPlay(): Promise<PlayAudience | null> {
    const request = ++this.#request;
    return new Promise((resolve) => {
      const settle = (audience: PlayAudience | null): void => {
        clearTimeout(timer);
        this.#plays.delete(request);
        resolve(audience);
      };
      const timer = setTimeout(() => settle(null), PLAY_MS);
      this.#plays.set(request, settle);
      this.#post({ kind: 'end-play', request });
    });
  }

  /** Ends the worker and all that is in its memory. */
  close(): void {
    clearTimeout(this.#deadline);
    this.#worker.terminate();
    for (const settle of this.#plays.values()) settle(null);
  }

  #post(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #receive(data: unknown): void {
    const parsed = FromWorker.safeParse(data);
    // Nothing but the table's messages may come out; a worker that says anything else is not ours.
    const message: FromWorker = parsed.success
      ? parsed.data
      : { kind: 'failed', code: 'runtime-failed', detail: 'unreadable message' };
    switch (message.kind) {
      case 'failed':
        // For whoever looks after the machine; the screen shows no such thing.
        console.error(`vision ${message.code}: ${message.detail}`);
        this.#fail(message.code);
        break;
      case 'play':
        this.#plays.get(message.request)?.(message.audience);
        break;
      case 'context':
        this.#listener.message(message);
        break;
      default:
        clearTimeout(this.#deadline);
        this.#busy = false;
        this.#listener.message(message);
    }
  }

  #expectWithin(ms: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#fail('worker-hung'), ms);
  }

  #fail(fault: WorkerFault): void {
    this.close();
    this.#listener.fault(fault);
  }
}
