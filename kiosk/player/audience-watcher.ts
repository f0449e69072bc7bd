import type { AudienceContext } from '../../shared/audience/audience-context.ts';
import { type AudienceReading, readAudience } from '../../shared/audience/audience-reading.ts';
import { chooseVariant } from '../../shared/audience/choose-variant.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import type { VariantChoice } from '../../shared/audience/variant-choice.ts';
import type { Slot } from '../../shared/model/playlist.ts';
import type { Begun, PlayWatcher } from './late-watcher.ts';
import type { Learner } from './learner.ts';

/** The part of the camera's sensor that a watcher needs; `context` is fired whenever there is another. */
export interface ContextSource extends EventTarget {
  readonly context: AudienceContext | null;
  beginPlay(): void;
  endPlay(): Promise<PlayAudience | null>;
}

export interface WatcherParts {
  sensor: ContextSource;
  /** In [0, 1). */
  random: () => number;
  /** Left out: nothing is learned, and no experiment is kept to. */
  learner?: Learner | null | undefined;
}

/**
 * Follows what the camera says of the audience, frame after frame, so that what rules ask of it is steady, and chooses
 * by it. Loaded late: before there is a camera there is nobody to choose for.
 */
export class AudienceWatcher implements PlayWatcher {
  readonly #parts: WatcherParts;
  #reading: AudienceReading | null = null;

  constructor(parts: WatcherParts) {
    this.#parts = parts;
    parts.sensor.addEventListener('context', () => {
      const { context } = parts.sensor;
      this.#reading = context && readAudience(context, this.#reading);
    });
  }

  /** As long as the sensor still stands by its last word. */
  get reading(): AudienceReading | null {
    return this.#parts.sensor.context === null ? null : this.#reading;
  }

  choose(slot: Slot, held: VariantChoice | null, now: number): VariantChoice {
    const { random, learner } = this.#parts;
    if (!learner) return chooseVariant(slot, this.reading, { now, random, held });
    const { reading } = this;
    const learn = (of: Slot, eligible: readonly string[]) => learner.choose(of, eligible, reading);
    return (
      learner.controls.choose(slot, held, now) ?? chooseVariant(slot, reading, { now, random, held, learn })
    );
  }

  beginPlay({ item, variant }: Begun): void {
    this.#parts.learner?.began(item.slot, variant, this.reading);
    this.#parts.sensor.beginPlay();
  }

  async endPlay(): Promise<PlayAudience | null> {
    const seen = this.#parts.learner?.ending();
    const audience = await this.#parts.sensor.endPlay();
    seen?.(audience);
    return audience;
  }
}
