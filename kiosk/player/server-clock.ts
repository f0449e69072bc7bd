import type { DisplayStatus } from '../../shared/model/display.ts';

/** A sample's error is at most half its round trip; the best of this many recent ones is believed. */
const SAMPLES = 8;
/** How far off a one-way reading is taken to be, milliseconds. */
const HINT_ERROR_MS = 2000;
/** What is kept is written once a minute, so a restart may find the time that much behind it. */
const KEPT_ERROR_MS = 120_000;
/** A screen that slept longer than this in a cupboard has more likely lost its clock. Milliseconds. */
const LONGEST_AWAY_MS = 366 * 86_400_000;
/** From here on a device's own clock is worth repairing, even where the server corrects it. Milliseconds. */
const WRONG_MS = 300_000;

interface Sample {
  offsetMs: number;
  roundTripMs: number;
}

/** What survives a restart. */
export interface KeptClock {
  /** Server time minus the device's own clock, milliseconds. */
  offsetMs: number;
  /** The last instant that is known to have been; server time. */
  seenAt: number;
}

/** Where time comes from. */
export interface ClockSources {
  /** The device's own clock, milliseconds since 1970. Anybody may set it, at any moment. */
  wall: () => number;
  /** Milliseconds that nobody can set. */
  elapsed: () => number;
  /** When this build was made; no screen runs it earlier. Milliseconds since 1970. */
  builtAt: number;
}

const BROWSER: ClockSources = { wall: () => Date.now(), elapsed: () => performance.now(), builtAt: 0 };

/**
 * Server time as this device knows it. The device's own clock is read when the page starts; from then on time is
 * counted by one that cannot be set, so a clock that jumps moves nothing on glass and cuts no record.
 *
 * The ladder: readings of the server's clock; what they were before the restart; the device's own clock, unless that
 * is impossible. Events: `trust` and `known`, when that changes.
 */
export class ServerClock extends EventTarget {
  readonly #sources: ClockSources;
  readonly #startedAt: number;
  readonly #elapsedAtStart: number;
  #samples: Sample[] = [];
  /** Stands in until the server has been read. Null: the device's own clock is as good as it gets. */
  #estimateMs: number | null = null;
  #possible = true;
  /** This run began with a clock that had lost the time. */
  #lostTime = false;
  #floor: number;

  constructor(sources: Partial<ClockSources> = {}) {
    super();
    this.#sources = { ...BROWSER, ...sources };
    this.#startedAt = this.#sources.wall();
    this.#elapsedAtStart = this.#sources.elapsed();
    this.#floor = this.#sources.builtAt;
    this.#judge([0], Number.POSITIVE_INFINITY);
    this.#lostTime = !this.#possible;
  }

  /** Server time minus {@link deviceNow} in milliseconds; null when nothing was ever measured. */
  get offsetMs(): number | null {
    const best = this.#samples.reduce<Sample | null>(
      (least, sample) => (least === null || sample.roundTripMs <= least.roundTripMs ? sample : least),
      null,
    );
    const offset = best?.offsetMs ?? this.#estimateMs;
    return offset === null ? null : Math.round(offset);
  }

  /** Whether {@link now} may decide what plays. */
  get known(): boolean {
    return this.#samples.length > 0 || this.#possible;
  }

  /** For the console. A device whose clock lost the time is told so until somebody has set it. */
  get trust(): DisplayStatus['clock'] {
    const stillWrong = this.#lostTime && Math.abs(this.now() - this.#sources.wall()) > WRONG_MS;
    if (!this.known || stillWrong) return 'untrusted';
    return this.#samples.length > 0 ? 'server' : 'kept';
  }

  /** Milliseconds since 1970 by the server's clock, as well as it is known. */
  now(): number {
    return this.deviceNow() + (this.offsetMs ?? 0);
  }

  /** Milliseconds since 1970 by the device's own clock as the page started, counted on evenly from there. */
  deviceNow(): number {
    return this.#startedAt + Math.round(this.#sources.elapsed() - this.#elapsedAtStart);
  }

  /** What to keep for the next start; null while the time is not known. */
  get kept(): KeptClock | null {
    if (!this.known) return null;
    return { offsetMs: this.now() - this.#sources.wall(), seenAt: this.now() };
  }

  /** Goes on from what an earlier run kept. */
  restore(kept: KeptClock | null): void {
    if (kept === null) return;
    this.#floor = kept.seenAt;
    this.#possible = true;
    // Without the offset too: somebody may have set the clock right while this screen was off.
    this.#judge([kept.offsetMs, 0], kept.seenAt + LONGEST_AWAY_MS);
    this.#lostTime = !this.#possible;
  }

  /** Looks at a device's clock that had lost the time: it may have been set by now, without our server. */
  lookAgain(): void {
    if (!this.known) this.#changing(() => this.#judge([0], this.#floor + LONGEST_AWAY_MS));
  }

  /**
   * Takes one reading of the server's clock, made somewhere between sending and now ({@link deviceNow}).
   *
   * A reading that contradicts the earlier ones by more than both errors means that the server's clock was set, or
   * that this machine slept: the earlier ones are then forgotten.
   */
  sample(serverTime: number, sentAt: number): void {
    const receivedAt = this.deviceNow();
    const roundTripMs = Math.max(0, receivedAt - sentAt);
    this.#take({ offsetMs: serverTime - (sentAt + receivedAt) / 2, roundTripMs });
  }

  /** Takes a reading of which only the arrival is known; any real {@link sample} is better. */
  hint(serverTime: number): void {
    this.#take({ offsetMs: serverTime - this.deviceNow(), roundTripMs: HINT_ERROR_MS });
  }

  #take(fresh: Sample): void {
    const agrees = this.#samples.every(
      (old) => Math.abs(old.offsetMs - fresh.offsetMs) <= (old.roundTripMs + fresh.roundTripMs) / 2 + 500,
    );
    this.#changing(() => {
      this.#samples = agrees ? [...this.#samples.slice(1 - SAMPLES), fresh] : [fresh];
    });
  }

  /** Believes the first offset to the device's clock that gives a possible time; without one, time stands at the last seen. */
  #judge(offsets: readonly number[], ceiling: number): void {
    const wall = this.#sources.wall();
    const floor = this.#floor;
    const good = offsets.find((offset) => wall + offset >= floor - KEPT_ERROR_MS && wall + offset <= ceiling);
    if (good !== undefined) {
      const estimate = wall + good - this.deviceNow();
      this.#estimateMs = Math.abs(estimate) < 1 ? null : estimate;
    } else if (this.#possible) this.#estimateMs = floor - this.deviceNow();
    this.#possible = good !== undefined;
  }

  #changing(change: () => void): void {
    const { trust, known } = this;
    change();
    if (trust !== this.trust) this.dispatchEvent(new Event('trust'));
    if (known !== this.known) this.dispatchEvent(new Event('known'));
  }
}
