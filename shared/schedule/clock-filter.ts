/** A clock that was right is off by at most this part of the time since then: what a cheap crystal errs. */
const CRYSTAL_ERROR = 40e-6;
/** Readings that are remembered, the newest. */
const READINGS = 16;
/** How far two readings may contradict each other beyond their own errors before the older ones are forgotten, ms. */
const CONTRADICTION_MS = 5;
/** How fast an estimate is moved to a better one, ms per ms: too slow to be seen in a film. */
const SLEW = 0.005;
/** An estimate that is off by more than this was of another time: it is set, because slewing would take minutes. */
const SLEW_AT_MOST_MS = 1000;

/** One question to another clock. Local times are on one scale that nobody can set. */
export interface ClockReading {
  /** What the other clock said. */
  readonly time: number;
  readonly sentAt: number;
  readonly receivedAt: number;
}

interface Offset {
  readonly ms: number;
  /** Half the round trip: it is wrong by no more. */
  readonly errorMs: number;
  readonly at: number;
}

/**
 * Another clock, told by a local one, the way NTP does it: of the readings of the last minutes the one whose error is
 * least counts, and time is led there slowly, so that it never jumps and never goes back. All in milliseconds.
 */
export class ClockFilter {
  #offsets: readonly Offset[] = [];
  /** Where the slewing began, and what it goes to. */
  #from: { offset: number; at: number };
  #target: number;

  /** @param offset the other clock minus the local one, as far as it is known before the first reading */
  constructor(offset: number) {
    this.#from = { offset, at: Number.NEGATIVE_INFINITY };
    this.#target = offset;
  }

  /** What the other clock says at a local time; ever later, the later that is. */
  at(local: number): number {
    return local + this.#offsetAt(local);
  }

  /** The local time at which the other clock says `time`. */
  localOf(time: number): number {
    // The offset changes so slowly that the second guess is exact to a fraction of a microsecond.
    const guess = time - this.#offsetAt(time - this.#target);
    return time - this.#offsetAt(guess);
  }

  /** How wrong it may be at a local time, ms; null before the first reading. */
  errorAt(local: number): number | null {
    const best = this.#best(local);
    if (best === null) return null;
    return errorOf(best, local) + Math.abs(this.#target - this.#offsetAt(local));
  }

  /** Takes readings that were made one after another, the last of them just now. */
  take(readings: readonly ClockReading[]): void {
    const [now] = readings.slice(-1).map(({ receivedAt }) => receivedAt);
    if (now === undefined) return;
    const isFirst = this.#offsets.length === 0;
    const before = this.#offsetAt(now);
    for (const reading of readings) this.#remember(reading);
    const target = this.#best(now)?.ms ?? before;
    const isFar = Math.abs(target - before) > SLEW_AT_MOST_MS;
    // Of what was only guessed nobody minds a jump; nor of what was wrong by seconds.
    this.#from = { offset: isFirst || isFar ? target : before, at: now };
    this.#target = target;
  }

  #remember({ time, sentAt, receivedAt }: ClockReading): void {
    const errorMs = Math.max(0, receivedAt - sentAt) / 2;
    const fresh = { ms: time - (sentAt + receivedAt) / 2, errorMs, at: receivedAt };
    const agrees = this.#offsets.every(
      (old) => Math.abs(old.ms - fresh.ms) <= errorOf(old, fresh.at) + errorMs + CONTRADICTION_MS,
    );
    this.#offsets = agrees ? [...this.#offsets, fresh].slice(-READINGS) : [fresh];
  }

  #best(local: number): Offset | null {
    let best: Offset | null = null;
    for (const offset of this.#offsets)
      if (best === null || errorOf(offset, local) <= errorOf(best, local)) best = offset;
    return best;
  }

  #offsetAt(local: number): number {
    const { offset, at } = this.#from;
    const reach = SLEW * Math.max(0, local - at);
    return offset + Math.max(-reach, Math.min(reach, this.#target - offset));
  }
}

function errorOf({ errorMs, at }: Offset, local: number): number {
  return errorMs + CRYSTAL_ERROR * Math.max(0, local - at);
}
