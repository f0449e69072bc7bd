import type { Camera } from './camera.ts';
import { Pace } from './pace.ts';
import { PaintWatch } from './paint-watch.ts';
import type { VisionLink } from './vision-link.ts';

/** Milliseconds without a new frame after which a camera hangs. */
const FROZEN_MS = 5000;

interface FeedParts {
  camera: Camera;
  link: VisionLink;
  /** No new frame comes any more. Called once. */
  frozen: () => void;
  /** Something here threw. Called once. */
  failed: (error: unknown) => void;
}

/** Takes frames from one camera to one worker, one at a time, at a pace that leaves the page its own. */
export class FrameFeed {
  readonly #parts: FeedParts;
  readonly #pace = new Pace();
  readonly #paints = new PaintWatch((late) =>
    this.#pace.painted(performance.now(), { late, looking: this.#parts.link.busy }),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #newAt = performance.now();
  #stopped = false;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#next(0);
  }

  /** The worker has answered. */
  answered({ workMs, somebody }: { workMs: number; somebody: boolean }): void {
    const now = performance.now();
    this.#pace.looked(now, workMs, somebody);
    // Nothing is to be weighed against an empty shop's two frames a second.
    if (this.#pace.isBusy(now)) this.#paints.start();
    else this.#paints.stop();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#paints.stop();
  }

  #next(ms: number): void {
    this.#timer = setTimeout(() => void this.#turn(), ms);
  }

  async #turn(): Promise<void> {
    const began = performance.now();
    try {
      await this.#feed(began);
    } catch (error) {
      if (this.#stopped) return;
      this.stop();
      this.#parts.failed(error);
    }
    if (this.#stopped) return;
    this.#next(Math.max(0, this.#pace.interval(began) - (performance.now() - began)));
  }

  async #feed(now: number): Promise<void> {
    const { camera, link } = this.#parts;
    // A hidden page shows nothing: nobody can be its audience.
    if (link.busy || document.visibilityState === 'hidden') {
      this.#newAt = now;
      return;
    }
    const at = performance.timeOrigin + now;
    const frame = await camera.grab();
    if (frame && !this.#stopped) {
      this.#newAt = now;
      link.send(frame, at);
      return;
    }
    frame?.close();
    if (this.#stopped || now - this.#newAt < FROZEN_MS) return;
    this.stop();
    this.#parts.frozen();
  }
}
