import type { Id } from '../../shared/model/id.ts';
import { type Facts, factsIn } from '../../shared/schedule/facts.ts';
import type { ChooserParts } from './chooser.ts';
import type { PlaybackFacts } from './playback-facts.ts';

/** What is known in one place beside the main zone: what fails there, fails there alone. */
export class ZoneFacts implements Pick<ChooserParts['facts'], keyof ChooserParts['facts']> {
  readonly #facts: PlaybackFacts;
  readonly #place: string;

  constructor(facts: PlaybackFacts, place: string) {
    this.#facts = facts;
    this.#place = place;
  }

  at(now: number): Facts {
    return factsIn(this.#facts.at(now), this.#place);
  }

  fail(creativeId: Id, now: number): void {
    this.#facts.fail(creativeId, now, this.#place);
  }

  succeed(creativeId: Id): void {
    this.#facts.succeed(creativeId, this.#place);
  }

  /** The main zone's loop has done so. */
  forgive(): void {}

  nextRetryAt(now: number): number | null {
    return this.#facts.nextRetryAt(now);
  }

  /** A side zone is nothing to fall back on. */
  rememberLoop(): boolean {
    return false;
  }
}
