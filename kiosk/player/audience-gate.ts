import { audienceFact } from '../../shared/audience/audience-fact.ts';
import { HOLD_MS } from '../../shared/audience/constants.ts';
import { isAudienceDriven } from '../../shared/schedule/audience-driven.ts';
import type { PlayWatcher } from './late-watcher.ts';
import type { PlaybackFacts } from './playback-facts.ts';
import type { Programme } from './programme.ts';
import type { ServerClock } from './server-clock.ts';
import type { SurroundingsKeeper } from './surroundings-keeper.ts';

export interface GateParts {
  facts: PlaybackFacts;
  surroundings: SurroundingsKeeper;
  watcher: PlayWatcher;
  clock: ServerClock;
  programme: () => Programme | null;
}

/**
 * What the schedule is told of who stands there, and when: between items alone, and for a while. An item that ended
 * because somebody came or went would write the time of it into the log (R08).
 */
export class AudienceGate {
  readonly #parts: GateParts;
  #seenAt = Number.NEGATIVE_INFINITY;

  constructor(parts: GateParts) {
    this.#parts = parts;
  }

  /** An item is about to be chosen. @param now monotonic ms */
  look(random: () => number, now: number): void {
    if (now - this.#seenAt < HOLD_MS) return;
    this.#seenAt = now;
    const { surroundings, watcher } = this.#parts;
    surroundings.audience = audienceFact(watcher.reading, random);
  }

  /** Whether another audience would be shown something else now. */
  isDriven(): boolean {
    const { clock, facts } = this.#parts;
    const programme = this.#parts.programme();
    const now = clock.now();
    return programme !== null && isAudienceDriven(programme.schedule, programme.display, now, facts.at(now));
  }
}
