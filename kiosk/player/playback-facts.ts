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

/** The main zone's place on a screen, beside those that shared/schedule names. */
const MAIN = '';

/** What this device knows that decides what it can play. Hands out one snapshot until something changes. */
export class PlaybackFacts {
  /** By the place in which they failed. */
  readonly #failures = new Map<string, Map<Id, Failure>>();
  #facts: Facts;
  /** The failures that these facts hold, as text. */
  #state = '[]';
  #failuresSinceStart = 0;

  constructor(verified: ReadonlySet<Sha256>, lastLoop: readonly LoopItem[]) {
    this.#facts = { verified, failed: new Set(), lastLoop };
  }

  /** The snapshot at `now`, with failures whose time has come left out. */
  at(now: number): Facts {
    const failed = [...this.#failures].flatMap(([place, failures]): [string, Id[]][] => {
      const ids = [...failures].filter(([, { retryAt }]) => retryAt > now).map(([id]) => id);
      return ids.length > 0 ? [[place, ids]] : [];
    });
    const state = JSON.stringify(failed);
    if (state !== this.#state) {
      this.#state = state;
      const failedIn = new Map(failed.map(([place, ids]) => [place, new Set(ids)]));
      this.#facts = { ...this.#facts, failed: failedIn.get(MAIN) ?? new Set(), failedIn };
    }
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

  /** @param place where on the screen; elsewhere it may well be shown */
  fail(creativeId: Id, now: number, place = MAIN): void {
    this.#failuresSinceStart += 1;
    const failures = this.#failures.get(place) ?? new Map<Id, Failure>();
    this.#failures.set(place, failures);
    const times = (failures.get(creativeId)?.times ?? 0) + 1;
    const wait = Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 2 ** (times - 1));
    failures.set(creativeId, { retryAt: now + wait, times });
  }

  succeed(creativeId: Id, place = MAIN): void {
    this.#failures.get(place)?.delete(creativeId);
  }

  /** A new version may have mended what failed. */
  forgive(): void {
    this.#failures.clear();
  }

  /** When something that failed may be tried again; null when nothing waits. */
  nextRetryAt(now: number): number | null {
    const waiting = [...this.#failures.values()]
      .flatMap((failures) => [...failures.values()].map(({ retryAt }) => retryAt))
      .filter((at) => at > now);
    return waiting.length > 0 ? Math.min(...waiting) : null;
  }
}
