import type { DisplayStatus } from '../../shared/model/display.ts';
import type { DisplayLink } from './display-link.ts';

const HEARTBEAT_MS = 15_000;
/** A burst of changes is one report. */
const GATHER_MS = 250;

/** What only other parts of the player know. */
export type StatusFacts = Omit<
  DisplayStatus,
  'at' | 'storage' | 'memoryBytes' | 'build' | 'width' | 'height'
>;

/** Tells the store every 15 seconds, and whenever something changes, how this screen is and what is on it. */
export class StatusReporter {
  readonly #link: DisplayLink;
  readonly #facts: () => StatusFacts;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;

  constructor(link: DisplayLink, facts: () => StatusFacts) {
    this.#link = link;
    this.#facts = facts;
  }

  start(): void {
    this.#heartbeat = setInterval(() => this.#report(), HEARTBEAT_MS);
    this.#link.addEventListener('online', () => this.changed());
    document.addEventListener('visibilitychange', this.changed);
  }

  stop(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#gathering);
    document.removeEventListener('visibilitychange', this.changed);
  }

  /** Something that the console watches has changed. */
  readonly changed = (): void => {
    if (this.#gathering !== undefined) return;
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined;
      this.#report();
    }, GATHER_MS);
  };

  #report(): void {
    if (!this.#link.connected) return;
    void this.#status().then((status) => this.#link.sendStatus(status));
  }

  async #status(): Promise<DisplayStatus> {
    return {
      at: Date.now(),
      ...this.#facts(),
      storage: await storageState(),
      memoryBytes: memoryInUse(),
      build: __BUILD__,
      width: Math.round(innerWidth),
      height: Math.round(innerHeight),
    };
  }
}

/** Chromium alone says it; null elsewhere, never a made-up zero. */
function memoryInUse(): number | null {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize?: number } };
  return memory?.usedJSHeapSize ?? null;
}

/** Null when the browser will not say; never a made-up zero. */
async function storageState(): Promise<DisplayStatus['storage']> {
  try {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return usage === undefined || quota === undefined
      ? null
      : { usedBytes: usage, quotaBytes: quota, persisted };
  } catch {
    return null;
  }
}
