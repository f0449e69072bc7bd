import { publicEndpoints } from '../../shared/protocol/public-endpoints.ts';
import { ClockFilter, type ClockReading } from '../../shared/schedule/clock-filter.ts';
import { call } from '../wire/http-client.ts';
import type { ServerClock } from './server-clock.ts';

/** At first, and when the network is back, so many readings at once: one of them is quick. */
const BURST = 8;
const BURST_EVERY_MS = 150;
const READ_EVERY_MS = 20_000;
/** A reading that took longer would be worth nothing. */
const TIMEOUT_MS = 3000;

/**
 * The server's time to the millisecond, for screens in step: without the rounding and the jumps of `ServerClock`, which
 * it goes on from and whose readings it makes better. Without a network it goes on by what it knows.
 */
export class StepClock {
  readonly #clock: ServerClock;
  readonly #filter: ClockFilter;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(clock: ServerClock) {
    this.#clock = clock;
    this.#filter = new ClockFilter(clock.now() - performance.now());
  }

  start(): void {
    addEventListener('online', this.#burst);
    this.#burst();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#burst);
  }

  /** Milliseconds since 1970 by the server's clock at a time on the scale of `performance.now()`, with fractions. */
  at(local: number): number {
    return this.#filter.at(local);
  }

  now(): number {
    return this.at(performance.now());
  }

  /** When it will be `time`, on the scale of `performance.now()`. */
  localOf(time: number): number {
    return this.#filter.localOf(time);
  }

  /** By how many milliseconds it may be wrong; null before the server has been read. */
  get errorMs(): number | null {
    return this.#filter.errorAt(performance.now());
  }

  readonly #burst = (): void => {
    clearTimeout(this.#timer);
    void this.#read(BURST);
  };

  async #read(count: number): Promise<void> {
    const readings: ClockReading[] = [];
    for (let n = 0; n < count && !this.#stopped; n += 1) {
      const reading = await this.#ask();
      if (reading) readings.push(reading);
      // A server that does not answer is not asked in bursts.
      else break;
      if (n + 1 < count) await new Promise((resolve) => setTimeout(resolve, BURST_EVERY_MS));
    }
    this.#filter.take(readings);
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(1), READ_EVERY_MS);
  }

  async #ask(): Promise<ClockReading | null> {
    // The browser remembers the times of some hundred requests and then of none.
    performance.clearResourceTimings();
    const sentAt = performance.now();
    const deviceSentAt = this.#clock.deviceNow();
    try {
      const { time } = await call(publicEndpoints.health, {}, { timeoutMs: TIMEOUT_MS });
      const receivedAt = performance.now();
      this.#clock.sample(time, deviceSentAt);
      return { time, sentAt, receivedAt, ...onTheWire(sentAt) };
    } catch {
      return null;
    }
  }
}

/** When the request left the machine and its answer came, however long this page was busy before and after. */
function onTheWire(since: number): Pick<ClockReading, 'sentAt' | 'receivedAt'> | null {
  const timing = performance
    .getEntriesByName(new URL(publicEndpoints.health.path, location.href).href, 'resource')
    .findLast(({ startTime }) => startTime >= since) as PerformanceResourceTiming | undefined;
  // Zero where the browser does not say.
  if (!timing?.requestStart || timing.responseStart < timing.requestStart) return null;
  return { sentAt: timing.requestStart, receivedAt: timing.responseStart };
}
