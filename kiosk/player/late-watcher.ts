import type { AudienceReading } from '../../shared/audience/audience-reading.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import { unseenChoice, type VariantChoice } from '../../shared/audience/variant-choice.ts';
import type { Slot } from '../../shared/model/playlist.ts';

/** A showing of a slot, as it begins. */
export interface Begun {
  item: { slot: Slot };
  variant: VariantChoice;
}

/** What sees the audience of a play, and by it chooses what a slot shows. */
export interface PlayWatcher {
  /** Null when no camera says who is there. */
  readonly reading: AudienceReading | null;
  /** @param held what is on glass for the slot already @param now ms */
  choose(slot: Slot, held: VariantChoice | null, now: number): VariantChoice;
  /** @param begun what comes on glass */
  beginPlay(begun: Begun): void;
  /** Null when nobody watched. */
  endPlay(): Promise<PlayAudience | null>;
}

/** Stands for the camera's sensor until that has been loaded; nobody is seen before. */
export class LateWatcher implements PlayWatcher {
  #watcher: PlayWatcher | null = null;
  #playing: Begun | null = null;

  get reading(): AudienceReading | null {
    return this.#watcher?.reading ?? null;
  }

  /** From now on this one watches, beginning with the play that runs. */
  set watcher(watcher: PlayWatcher) {
    this.#watcher = watcher;
    if (this.#playing) watcher.beginPlay(this.#playing);
  }

  choose(slot: Slot, held: VariantChoice | null, now: number): VariantChoice {
    return this.#watcher?.choose(slot, held, now) ?? unseenChoice(slot, now);
  }

  beginPlay(begun: Begun): void {
    this.#playing = begun;
    this.#watcher?.beginPlay(begun);
  }

  async endPlay(): Promise<PlayAudience | null> {
    this.#playing = null;
    return (await this.#watcher?.endPlay()) ?? null;
  }
}
