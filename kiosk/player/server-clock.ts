/** A sample's error is at most half its round trip; the best of this many recent ones is believed. */
const SAMPLES = 8;
/** How far off a one-way reading is taken to be, milliseconds. */
const HINT_ERROR_MS = 2000;

interface Sample {
  offsetMs: number;
  roundTripMs: number;
}

/** Server time as this device knows it: its own clock plus the offset last measured. */
export class ServerClock {
  readonly #deviceNow: () => number;
  #samples: Sample[] = [];

  constructor(deviceNow: () => number = Date.now) {
    this.#deviceNow = deviceNow;
  }

  /** Server time minus device time in milliseconds; null until measured. */
  get offsetMs(): number | null {
    const best = this.#samples.reduce<Sample | null>(
      (least, sample) => (least === null || sample.roundTripMs <= least.roundTripMs ? sample : least),
      null,
    );
    return best === null ? null : Math.round(best.offsetMs);
  }

  /** Milliseconds since 1970 by the server's clock, as well as it is known; the device's own until then. */
  now(): number {
    return this.#deviceNow() + (this.offsetMs ?? 0);
  }

  /** Milliseconds since 1970 by the device's own clock. */
  deviceNow(): number {
    return this.#deviceNow();
  }

  /**
   * Takes one reading of the server's clock, made somewhere between sending and now (device time).
   *
   * A reading that contradicts the earlier ones by more than both errors means that one of the clocks was set: the
   * earlier ones are then forgotten.
   */
  sample(serverTime: number, sentAt: number): void {
    const receivedAt = this.#deviceNow();
    const roundTripMs = Math.max(0, receivedAt - sentAt);
    this.#take({ offsetMs: serverTime - (sentAt + receivedAt) / 2, roundTripMs });
  }

  /** Takes a reading of which only the arrival is known; any real {@link sample} is better. */
  hint(serverTime: number): void {
    this.#take({ offsetMs: serverTime - this.#deviceNow(), roundTripMs: HINT_ERROR_MS });
  }

  #take(fresh: Sample): void {
    const agrees = this.#samples.every(
      (old) => Math.abs(old.offsetMs - fresh.offsetMs) <= (old.roundTripMs + fresh.roundTripMs) / 2 + 500,
    );
    this.#samples = agrees ? [...this.#samples.slice(1 - SAMPLES), fresh] : [fresh];
  }
}
