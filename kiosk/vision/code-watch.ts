import { Camera, type OpenFault } from './camera.ts';
import { FromReader, type ReadCode, type ToReader } from './scan-messages.ts';
import { visionWorkerUrl } from './worker-url.ts';

/** Ten looks a second find a code as soon as a hand holds it still. */
const EVERY_MS = 100;
/** Fetching 0.9 MB of decoder on a slow machine, and looking at one frame, take no longer. */
const READY_MS = 30_000;
const FRAME_MS = 10_000;

export type CodeWatchState = 'off' | 'starting' | 'on' | 'failed';

export interface CodeWatchParts {
  /** The label of the camera to use; null for whichever there is. */
  deviceLabel: () => string | null;
  openCamera?: (label: string | null) => Promise<Camera | OpenFault>;
}

/**
 * Looks for codes by the camera from {@link start} to {@link stop}: a worker of its own, apart from the one that looks
 * at an audience, gets one frame at a time and answers with words. Stopped, camera, light and worker are gone before
 * it returns. Events: `state` and `code` (read {@link code}).
 */
export class CodeWatch extends EventTarget {
  readonly #parts: CodeWatchParts;
  #state: CodeWatchState = 'off';
  #code: ReadCode | null = null;
  #camera: Camera | null = null;
  #worker: Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  /** Raised by every start and stop, so that what was begun before can tell that it is too late. */
  #run = 0;

  constructor(parts: CodeWatchParts) {
    super();
    this.#parts = parts;
  }

  get state(): CodeWatchState {
    return this.#state;
  }

  /** What was read last since the start. */
  get code(): ReadCode | null {
    return this.#code;
  }

  async start(): Promise<void> {
    if (this.#state === 'starting' || this.#state === 'on') return;
    this.#release();
    const run = this.#run;
    this.#become('starting');
    const open = this.#parts.openCamera ?? Camera.open;
    const camera = await open(this.#parts.deviceLabel());
    if (run !== this.#run) {
      // Left while the browser asked: the light must not stay on.
      if (camera instanceof Camera) camera.stop();
      return;
    }
    if (!(camera instanceof Camera)) {
      this.#fail(`camera ${camera}`);
      return;
    }
    this.#camera = camera;
    camera.onUnplugged(() => run === this.#run && this.#fail('camera unplugged'));
    this.#openWorker(run);
  }

  stop(): void {
    this.#release();
    this.#code = null;
    this.#become('off');
  }

  #openWorker(run: number): void {
    const worker = new Worker(visionWorkerUrl, { type: 'module', name: 'codes' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => run === this.#run && this.#receive(data, run));
    worker.addEventListener('error', () => run === this.#run && this.#fail('worker crashed'));
    this.#expectWithin(READY_MS, run);
    this.#post({ kind: 'read-codes' });
  }

  #receive(data: unknown, run: number): void {
    const parsed = FromReader.safeParse(data);
    if (!parsed.success || parsed.data.kind === 'reader-failed') {
      this.#fail(parsed.success && 'detail' in parsed.data ? parsed.data.detail : 'unreadable message');
      return;
    }
    clearTimeout(this.#deadline);
    if (parsed.data.kind === 'reads') this.#become('on');
    else if (parsed.data.code) {
      this.#code = parsed.data.code;
      this.dispatchEvent(new Event('code'));
    }
    // Whoever heard of the code may have stopped.
    if (run === this.#run) this.#timer = setTimeout(() => void this.#look(run), EVERY_MS);
  }

  async #look(run: number): Promise<void> {
    try {
      const frame = (await this.#camera?.grab()) ?? null;
      if (run !== this.#run) {
        frame?.close();
        return;
      }
      if (!frame) {
        this.#timer = setTimeout(() => void this.#look(run), EVERY_MS);
        return;
      }
      this.#expectWithin(FRAME_MS, run);
      this.#post({ kind: 'code-frame', frame }, [frame]);
    } catch (error) {
      if (run === this.#run) this.#fail(String(error));
    }
  }

  #post(message: ToReader, transfer: Transferable[] = []): void {
    this.#worker?.postMessage(message, transfer);
  }

  #expectWithin(ms: number, run: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => run === this.#run && this.#fail('worker hung'), ms);
  }

  #fail(why: string): void {
    console.error(`codes cannot be read: ${why}`);
    this.#release();
    this.#become('failed');
  }

  #release(): void {
    this.#run += 1;
    clearTimeout(this.#timer);
    clearTimeout(this.#deadline);
    this.#camera?.stop();
    this.#worker?.terminate();
    this.#camera = null;
    this.#worker = null;
  }

  #become(state: CodeWatchState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event('state'));
  }
}
