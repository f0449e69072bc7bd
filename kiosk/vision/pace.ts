/** Milliseconds between frames with nobody there: enough to notice who comes, at a tenth of the work. */
export const IDLE_FRAME_MS = 500;
/** Milliseconds between frames with somebody there. */
export const BUSY_FRAME_MS = 100;
/** Milliseconds to stay busy after the last face: whoever turned away is still followed. */
const LINGER_MS = 2000;

/** How often to look: seldom into an empty shop, often at people. */
export class Pace {
  #somebodyAt = Number.NEGATIVE_INFINITY;

  saw(now: number, somebody: boolean): void {
    if (somebody) this.#somebodyAt = now;
  }

  /** Milliseconds from the start of one frame to the start of the next. */
  interval(now: number): number {
    return now - this.#somebodyAt <= LINGER_MS ? BUSY_FRAME_MS : IDLE_FRAME_MS;
  }
}
