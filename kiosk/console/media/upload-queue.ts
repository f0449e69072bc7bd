import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { showToast } from '../../ui/show-toast.ts';
import { CallError } from '../../wire/http-client.ts';
import { wordsFor } from '../data/feedback.ts';
import { CANCELLED } from './send-in-parts.ts';
import { type UploadPlan, type UploadStep, upload } from './upload.ts';

/** Two at once keep the line full; more only make every one of them slow. */
const AT_ONCE = 2;
const MOST_QUEUED = 500;

export interface QueuedUpload {
  readonly key: number;
  readonly file: File;
  plan: UploadPlan;
  /** `known`: the library has this very file already. */
  state: 'waiting' | UploadStep | 'failed' | 'known';
  /** 0 to 1 within the step that it is in. */
  progress: number;
  /** Why it failed, for a person; or, of a known one, the name that it has. */
  words: string | null;
  /** Whether the same file may well be taken another time: not what is refused for what it is. */
  mayRetry: boolean;
  abort: AbortController;
}

/** Refusals of the file itself: it stays what it is, however often it is sent. */
const FOR_GOOD: ReadonlySet<ProblemCode> = new Set([
  'bad-request',
  'invalid-input',
  'not-allowed',
  'too-large',
  'bundle-refused',
  'unsupported-media',
  'media-unreadable',
]);

/** The states in which a file is on its way. */
const GOING: ReadonlySet<QueuedUpload['state']> = new Set([
  'checking',
  'sending',
  'reconnecting',
  'preparing',
]);

function isPassing(error: unknown): boolean {
  return !(error instanceof CallError && FOR_GOOD.has(error.code));
}

/** The files that are on their way. Lives with the page that shows them; leaving the page is asked about first. */
export class UploadQueue implements ReactiveController {
  items: readonly QueuedUpload[] = [];
  /** How many of those that were added since it was last empty have arrived. */
  arrived = 0;
  readonly #host: ReactiveControllerHost;
  #nextKey = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    for (const { abort } of this.items) abort.abort();
    this.items = [];
  }

  get busy(): boolean {
    return this.items.some(({ state }) => state === 'waiting' || GOING.has(state));
  }

  add(files: Iterable<File>, plan: Pick<UploadPlan, 'folderId' | 'replaces'>): void {
    const fresh = [...files].map((file): QueuedUpload => {
      return {
        key: this.#nextKey++,
        file,
        plan: { ...plan, twin: 'use' },
        state: 'waiting',
        progress: 0,
        words: null,
        mayRetry: false,
        abort: new AbortController(),
      };
    });
    if (this.items.length === 0) this.arrived = 0;
    const room = MOST_QUEUED - this.items.length;
    if (fresh.length > room)
      showToast({ tone: 'danger', text: `Please send at most ${MOST_QUEUED} files at a time.` });
    this.#set([...this.items, ...fresh.slice(0, Math.max(0, room))]);
    this.#go();
  }

  /** Stops a file and throws away what has arrived of it, or takes one off the list. */
  cancel(key: number): void {
    this.items.find((item) => item.key === key)?.abort.abort(CANCELLED);
    this.#set(this.items.filter((item) => item.key !== key));
    this.#go();
  }

  retry(key: number): void {
    this.#again(key, 'failed', {});
  }

  /** Makes another creative of a file that the library has. */
  addCopy(key: number): void {
    this.#again(key, 'known', { twin: 'copy' });
  }

  #again(key: number, from: QueuedUpload['state'], plan: Partial<UploadPlan>): void {
    const item = this.items.find((one) => one.key === key);
    if (item?.state !== from) return;
    Object.assign(item, { state: 'waiting', progress: 0, words: null, abort: new AbortController() });
    item.plan = { ...item.plan, ...plan };
    this.#set(this.items);
    this.#go();
  }

  #go(): void {
    const going = this.items.filter(({ state }) => GOING.has(state)).length;
    const waiting = this.items.filter(({ state }) => state === 'waiting');
    for (const item of waiting.slice(0, Math.max(0, AT_ONCE - going))) void this.#send(item);
  }

  async #send(item: QueuedUpload): Promise<void> {
    const { signal } = item.abort;
    item.state = 'checking';
    try {
      const { known, creative } = await upload(item.file, item.plan, {
        signal,
        onStep: (step, share) => {
          Object.assign(item, { state: step, progress: share });
          this.#host.requestUpdate();
        },
      });
      if (known && item.plan.replaces === null) Object.assign(item, { state: 'known', words: creative.name });
      else {
        this.arrived += 1;
        this.items = this.items.filter((one) => one !== item);
      }
      this.#set(this.items);
    } catch (error) {
      if (signal.aborted) return;
      item.state = 'failed';
      // A file that was moved or changed since it was chosen can no longer be read.
      item.words =
        error instanceof DOMException ? 'It can no longer be read. Choose it again.' : wordsFor(error);
      item.mayRetry = !(error instanceof DOMException) && isPassing(error);
      this.#set(this.items);
    } finally {
      this.#go();
    }
  }

  #set(items: readonly QueuedUpload[]): void {
    this.items = items;
    this.#host.requestUpdate();
  }
}
