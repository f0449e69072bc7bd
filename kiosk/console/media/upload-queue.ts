import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { showToast } from '../../ui/show-toast.ts';
import { CallError } from '../../wire/http-client.ts';
import { ringAfterChange } from '../data/ask.ts';
import { wordsFor } from '../data/feedback.ts';
import { upload } from './upload.ts';

/** Two at once keep the line full; more only make every one of them slow. */
const AT_ONCE = 2;
const MOST_QUEUED = 200;

export interface QueuedUpload {
  readonly key: number;
  readonly file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** 0 to 1 while sending. */
  progress: number;
  /** Why it failed, for a person. */
  error: string | null;
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

function isPassing(error: unknown): boolean {
  return !(error instanceof CallError && FOR_GOOD.has(error.code));
}

/** The files that are on their way. Lives with the page that shows them; leaving the page is asked about first. */
export class UploadQueue implements ReactiveController {
  items: readonly QueuedUpload[] = [];
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
    return this.items.some(({ state }) => state !== 'failed');
  }

  add(files: Iterable<File>): void {
    const fresh = [...files].map((file): QueuedUpload => {
      return {
        key: this.#nextKey++,
        file,
        state: 'waiting',
        progress: 0,
        error: null,
        mayRetry: false,
        abort: new AbortController(),
      };
    });
    const room = MOST_QUEUED - this.items.length;
    if (fresh.length > room)
      showToast({ tone: 'danger', text: `Please send at most ${MOST_QUEUED} files at a time.` });
    this.#set([...this.items, ...fresh.slice(0, Math.max(0, room))]);
    this.#go();
  }

  /** Stops a file, or takes a failed one off the list. */
  cancel(key: number): void {
    this.items.find((item) => item.key === key)?.abort.abort();
    this.#drop(key);
  }

  retry(key: number): void {
    const item = this.items.find((one) => one.key === key);
    if (item?.state !== 'failed') return;
    Object.assign(item, { state: 'waiting', progress: 0, error: null, abort: new AbortController() });
    this.#set(this.items);
    this.#go();
  }

  #go(): void {
    const sending = this.items.filter(({ state }) => state === 'sending').length;
    for (const item of this.items.filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - sending)) {
      void this.#send(item);
    }
  }

  async #send(item: QueuedUpload): Promise<void> {
    item.state = 'sending';
    const { signal } = item.abort;
    try {
      await upload(item.file, {
        signal,
        onProgress: (share) => {
          item.progress = share;
          this.#host.requestUpdate();
        },
      });
      this.#drop(item.key);
      ringAfterChange();
    } catch (error) {
      if (signal.aborted) return;
      item.state = 'failed';
      item.error = wordsFor(error);
      item.mayRetry = isPassing(error);
      this.#set(this.items);
    } finally {
      this.#go();
    }
  }

  #drop(key: number): void {
    this.#set(this.items.filter((item) => item.key !== key));
  }

  #set(items: readonly QueuedUpload[]): void {
    this.items = items;
    this.#host.requestUpdate();
  }
}
