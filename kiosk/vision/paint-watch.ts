/** Gaps of which the shorter ones tell how often this screen paints when nothing is in the way. */
const REMEMBERED = 120;
/** Gaps before anything is called late. */
const LEAST_KNOWN = 20;
/** A gap of two periods is one missed paint; what lies between is jitter. */
const LATE_BY = 1.6;

/** Tells a paint that came late from one that did not, on a screen of any rate. */
export class PaintRhythm {
  #gaps: number[] = [];

  /** @param gapMs time since the paint before */
  isLate(gapMs: number): boolean {
    this.#gaps.push(gapMs);
    if (this.#gaps.length > REMEMBERED) this.#gaps.shift();
    if (this.#gaps.length < LEAST_KNOWN) return false;
    const usual = this.#gaps.toSorted((a, b) => a - b)[this.#gaps.length >> 2] ?? gapMs;
    return gapMs > usual * LATE_BY;
  }
}

/** Watches how the page paints, while it is told to: asking for paints costs a little by itself. */
export class PaintWatch {
  #rhythm = new PaintRhythm();
  #painted: (late: boolean) => void;
  #request = 0;
  #last: number | null = null;

  constructor(painted: (late: boolean) => void) {
    this.#painted = painted;
  }

  get running(): boolean {
    return this.#request !== 0;
  }

  start(): void {
    if (!this.running) this.#request = requestAnimationFrame(this.#onPaint);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.#last = null;
  }

  #onPaint = (at: number): void => {
    if (this.#last !== null) this.#painted(this.#rhythm.isLate(at - this.#last));
    this.#last = at;
    // Last, so that a fault above ends this instead of coming back with every paint.
    this.#request = requestAnimationFrame(this.#onPaint);
  };
}
