/** Frames that the percentiles are taken over. */
const WINDOW = 256;

/** How the vision does, for diagnostics. Milliseconds. */
export interface VisionHealth {
  frames: number;
  fps: number;
  /** From a frame's being taken to its being closed (R04). */
  frameMsP50: number;
  frameMsP95: number;
  /** Times that the worker or the camera had to be started again. */
  restarts: number;
}

/** Collects the times of the last frames. */
export class FrameHealth {
  restarts = 0;
  #frames = 0;
  #recent: { at: number; frameMs: number }[] = [];

  saw(now: number, frameMs: number): void {
    this.#frames += 1;
    this.#recent.push({ at: now, frameMs });
    if (this.#recent.length > WINDOW) this.#recent.shift();
  }

  get summary(): VisionHealth | null {
    const [first, last] = [this.#recent[0], this.#recent.at(-1)];
    if (!first || !last) return null;
    const sorted = this.#recent.map(({ frameMs }) => frameMs).sort((a, b) => a - b);
    const percentile = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const seconds = (last.at - first.at) / 1000;
    return {
      frames: this.#frames,
      fps: seconds > 0 ? (this.#recent.length - 1) / seconds : 0,
      frameMsP50: percentile(0.5),
      frameMsP95: percentile(0.95),
      restarts: this.restarts,
    };
  }
}
