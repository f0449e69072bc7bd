import type { Camera } from './camera.ts';
import { Pace } from './pace.ts';
import { PaintWatch } from './paint-watch.ts';
import type { VisionLink } from './vision-link.ts';

/** Milliseconds without a new frame after which a camera hangs. */
const FROZEN_MS = 5000;
/** Milliseconds until a camera is asked again that had nothing new. */
const ASK_AGAIN_MS = 20;

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
  /** A frame is due, and the worker has not answered the last one. */
  #due = false;
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
    if (this.#due) this.#next(0);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#paints.stop();
  }

  #next(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), ms);
  }

  async #turn(): Promise<void> {
    const began = performance.now();
    this.#due = this.#parts.link.busy;
    // It is taken up again when the worker answers.
    if (this.#due) return;
    try {
      const wait = (await this.#feed(began)) ? this.#pace.interval(began) : ASK_AGAIN_MS;
      if (!this.#stopped) this.#next(Math.max(0, wait - (performance.now() - began)));
    } catch (error) {
      if (this.#stopped) return;
      this.stop();
      this.#parts.failed(error);
    }
  }

  /** Whether this turn is over; false while the camera has nothing new. */
  async #feed(now: number): Promise<boolean> {
    // A hidden page shows nothing: nobody can be its audience.
    if (document.visibilityState === 'hidden') {
      this.#newAt = now;
      return true;
    }
    const { camera, link } = this.#parts;
    const at = performance.timeOrigin + now;
    const frame = await camera.grab();
    if (frame && !this.#stopped) {
      this.#newAt = now;
      link.send(frame, at);
      return true;
    }
    frame?.close();
    if (!this.#stopped && now - this.#newAt >= FROZEN_MS) {
      this.stop();
      this.#parts.frozen();
    }
    return false;
  }
}
