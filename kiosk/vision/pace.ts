/** Milliseconds between frames with somebody there, from the pace that is wanted (15 a second) to the slowest. */
export const BUSY_MS = [67, 83, 100, 133, 200, 333, 500] as const;
/** Milliseconds between frames with nobody there: enough to notice who comes. The second while the page is short of frames. */
export const IDLE_MS = [500, 1000] as const;
/** Milliseconds to stay busy after the last face: whoever turned away is still followed. */
const LINGER_MS = 2000;
/** Share of a core that looking may take, as long as that leaves enough frames to follow anybody: {@link LEAST_OFTEN_MS}. */
const DUTY = 0.5;
/** Milliseconds: at fewer than two frames a second nobody is seen three times within the second that a track lasts. */
const LEAST_OFTEN_MS = 500;
/** Looks over which the usual work is a median. */
const WORK_LOOKS = 9;

/** Milliseconds over which the page's paints are judged. */
const WINDOW_MS = 1000;
/** Paints of each kind without which nothing is judged. */
const LEAST_PAINTS = 6;
/** Share of paints that may come late while the worker looks, above those that come late anyway. */
const LATE_MARGIN = 0.08;
/** Milliseconds without trouble before a faster step is tried. */
const PATIENCE_MS = 10_000;
/** It doubles with each try that brought the trouble back, up to this. */
const LONGEST_PATIENCE_MS = 320_000;

const NO_PAINTS = { paints: 0, late: 0 };

/**
 * How often to look: seldom into an empty shop, often at people, never more than the machine has to spare. The page's
 * playback comes first: where its paints come late while the worker looks, and less so while it rests, looking slows
 * down a step at once, and speeds up again only after a calm that grows with each failure. Pure but for its memory.
 */
export class Pace {
  #somebodyAt = Number.NEGATIVE_INFINITY;
  #work: number[] = [];
  #step = 0;
  #patience = PATIENCE_MS;
  #calmSince = 0;
  #triedAt = Number.NEGATIVE_INFINITY;
  #windowFrom = 0;
  #looking = { ...NO_PAINTS };
  #resting = { ...NO_PAINTS };

  /** A frame has been looked at. @param workMs time that it kept the worker busy */
  looked(now: number, workMs: number, somebody: boolean): void {
    if (somebody) this.#somebodyAt = now;
    this.#work.push(workMs);
    if (this.#work.length > WORK_LOOKS) this.#work.shift();
  }

  /** The page painted. @param late one paint at least was missed before it @param looking while a frame was in the worker */
  painted(now: number, { late, looking }: { late: boolean; looking: boolean }): void {
    if (now - this.#windowFrom >= WINDOW_MS) {
      if (this.#isShort()) this.#slower(now);
      else this.#faster(now);
      [this.#windowFrom, this.#looking, this.#resting] = [now, { ...NO_PAINTS }, { ...NO_PAINTS }];
    }
    const kind = looking ? this.#looking : this.#resting;
    kind.paints += 1;
    if (late) kind.late += 1;
  }

  /** Whether anybody was there in the last two seconds. */
  isBusy(now: number): boolean {
    return now - this.#somebodyAt <= LINGER_MS;
  }

  /** Milliseconds from the start of one frame to the start of the next. */
  interval(now: number): number {
    const wanted = this.isBusy(now) ? BUSY_MS[this.#step] : IDLE_MS[this.#step === 0 ? 0 : 1];
    const usual = this.#work.toSorted((a, b) => a - b)[this.#work.length >> 1] ?? 0;
    return Math.max(wanted ?? BUSY_MS[0], Math.min(LEAST_OFTEN_MS, usual / DUTY));
  }

  #isShort(): boolean {
    const [looking, resting] = [this.#looking, this.#resting];
    if (looking.paints < LEAST_PAINTS) return false;
    const anyway = resting.paints < LEAST_PAINTS ? 0 : resting.late / resting.paints;
    return looking.late / looking.paints > anyway + LATE_MARGIN;
  }

  #slower(now: number): void {
    this.#calmSince = now;
    if (now - this.#triedAt < PATIENCE_MS) this.#patience = Math.min(LONGEST_PATIENCE_MS, 2 * this.#patience);
    this.#triedAt = Number.NEGATIVE_INFINITY;
    this.#step = Math.min(this.#step + 1, BUSY_MS.length - 1);
  }

  #faster(now: number): void {
    if (this.#triedAt + 2 * PATIENCE_MS < now && this.#step === 0) this.#patience = PATIENCE_MS;
    if (this.#step === 0 || now - this.#calmSince < this.#patience) return;
    this.#step -= 1;
    this.#calmSince = now;
    this.#triedAt = now;
  }
}
