/** Nobody has touched anything for this long: ask (spec/pairing-and-consent.md). */
const IDLE_MS = 40_000;
/** While the person looks at their phone, or hears the page, this screen is still for longer. */
const BUSY_IDLE_MS = 100_000;
/** WCAG 2.2.1 wants at least 20 seconds to say "I am still here". */
const WARNING_MS = 20_000;
const TICK_MS = 250;

export type SessionEnd = 'done' | 'idle' | 'remote' | 'alarm' | 'presence';

/**
 * One person's time at a kiosk, from the first touch to the wipe. Events: `begin`, `warning` (read {@link warning}),
 * `end` (read {@link endedBy}).
 */
export class TouchSession extends EventTarget {
  readonly #now: () => number;
  #active = false;
  #touchedAt = 0;
  #warning: number | null = null;
  #endedBy: SessionEnd = 'done';
  #timer: ReturnType<typeof setInterval> | undefined;
  /** What the person is at; set by the shop. */
  attention: () => 'browsing' | 'phone' | 'listening' = () => 'browsing';
  /** An alarm has the screen: no session begins, and one that runs ends. */
  alarmed: () => boolean = () => false;

  /** @param now monotonic milliseconds, so that a clock set anew neither wipes nor keeps a session. */
  constructor(now: () => number = () => performance.now()) {
    super();
    this.#now = now;
  }

  get active(): boolean {
    return this.#active;
  }

  /** Whole seconds left to extend; null while there is nothing to warn of. */
  get warning(): number | null {
    return this.#warning;
  }

  get endedBy(): SessionEnd {
    return this.#endedBy;
  }

  /** Milliseconds since somebody touched it. */
  get stillMs(): number {
    return this.#now() - this.#touchedAt;
  }

  /** Somebody touched the screen or a key. During the warning only {@link extend} keeps the session. */
  touch(): void {
    if (this.alarmed()) return;
    if (!this.#active) this.#begin();
    else if (this.#warning === null) this.#touchedAt = this.#now();
  }

  extend(): void {
    if (!this.#active) return;
    this.#touchedAt = this.#now();
    this.#setWarning(null);
  }

  end(by: SessionEnd): void {
    if (!this.#active) return;
    clearInterval(this.#timer);
    this.#active = false;
    this.#warning = null;
    this.#endedBy = by;
    this.dispatchEvent(new Event('end'));
  }

  /** Looks at the clock; called four times a second while a session runs. */
  tick(): void {
    if (!this.#active) return;
    if (this.alarmed()) {
      this.end('alarm');
      return;
    }
    const limit = this.attention() === 'browsing' ? IDLE_MS : BUSY_IDLE_MS;
    const left = limit + WARNING_MS - (this.#now() - this.#touchedAt);
    if (left <= 0) this.end('idle');
    else this.#setWarning(left <= WARNING_MS ? Math.ceil(left / 1000) : null);
  }

  #begin(): void {
    this.#active = true;
    this.#touchedAt = this.#now();
    this.#timer = setInterval(() => this.tick(), TICK_MS);
    this.dispatchEvent(new Event('begin'));
  }

  #setWarning(seconds: number | null): void {
    if (seconds === this.#warning) return;
    this.#warning = seconds;
    this.dispatchEvent(new Event('warning'));
  }
}
