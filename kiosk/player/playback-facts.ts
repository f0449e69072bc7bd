import type { Id, Sha256 } from '../../shared/model/id.ts';
import type { Facts, Surroundings } from '../../shared/schedule/facts.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';

/** A creative that failed is tried again after this long, twice as long each time, up to a quarter of an hour. */
const RETRY_FROM_MS = 60_000;
const RETRY_CEILING_MS = 900_000;

interface Failure {
  retryAt: number;
  times: number;
}

/** What this device knows that decides what it can play. Hands out one snapshot until something changes. */
export class PlaybackFacts {
  readonly #failures = new Map<Id, Failure>();
  #facts: Facts;
  #failuresSinceStart = 0;

  constructor(verified: ReadonlySet<Sha256>, lastLoop: readonly LoopItem[]) {
    this.#facts = { verified, failed: new Set(), lastLoop };
  }

  /** The snapshot at `now`, with failures whose time has come left out. */
  at(now: number): Facts {
    const failed = [...this.#failures].filter(([, { retryAt }]) => retryAt > now).map(([id]) => id);
    const known = this.#facts.failed;
    if (failed.length !== known.size || failed.some((id) => !known.has(id)))
      this.#facts = { ...this.#facts, failed: new Set(failed) };
    return this.#facts;
  }

  get lastLoop(): readonly LoopItem[] {
    return this.#facts.lastLoop;
  }

  /** Leaves of the loop to fall back on what cannot go wrong: its pictures, whoever looks. */
  picturesOnly(): void {
    const lastLoop = this.#facts.lastLoop
      .filter(({ creative }) => creative.kind === 'image')
      .map((item) => ({ ...item, slot: { ...item.slot, variants: [] } }));
    this.#facts = { ...this.#facts, lastLoop };
  }

  /** What is so around the screen; hand in another object when any of it changes. */
  set surroundings(surroundings: Surroundings) {
    this.#facts = { ...this.#facts, surroundings };
  }

  setVerified(verified: ReadonlySet<Sha256>): void {
    this.#facts = { ...this.#facts, verified };
  }

  /** Keeps the loop to fall back on. True when it differs from the one kept. */
  rememberLoop(loop: readonly LoopItem[]): boolean {
    if (JSON.stringify(loop) === JSON.stringify(this.#facts.lastLoop)) return false;
    this.#facts = { ...this.#facts, lastLoop: loop };
    return true;
  }

  /** How often something could not be shown since the page was loaded. */
  get failuresSinceStart(): number {
    return this.#failuresSinceStart;
  }

  fail(creativeId: Id, now: number): void {
    this.#failuresSinceStart += 1;
    const times = (this.#failures.get(creativeId)?.times ?? 0) + 1;
    const wait = Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 2 ** (times - 1));
    this.#failures.set(creativeId, { retryAt: now + wait, times });
  }

  succeed(creativeId: Id): void {
    this.#failures.delete(creativeId);
  }

  /** A new version may have mended what failed. */
  forgive(): void {
    this.#failures.clear();
  }

  /** When the next failed creative may be tried again; null when none waits. */
  nextRetryAt(now: number): number | null {
    const waiting = [...this.#failures.values()].map(({ retryAt }) => retryAt).filter((at) => at > now);
    return waiting.length > 0 ? Math.min(...waiting) : null;
  }
}
