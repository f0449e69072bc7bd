import type { AudienceContext } from '../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';

/** What sees the audience of a play. */
export interface PlayWatcher {
  readonly context: AudienceContext | null;
  beginPlay(): void;
  /** Null when nobody watched. */
  endPlay(): Promise<PlayAudience | null>;
}

/** Stands for the camera's sensor until that has been loaded; nobody is seen before. */
export class LateWatcher implements PlayWatcher {
  #watcher: PlayWatcher | null = null;
  #playing = false;

  get context(): AudienceContext | null {
    return this.#watcher?.context ?? null;
  }

  /** From now on this one watches, beginning with the play that runs. */
  set watcher(watcher: PlayWatcher) {
    this.#watcher = watcher;
    if (this.#playing) watcher.beginPlay();
  }

  beginPlay(): void {
    this.#playing = true;
    this.#watcher?.beginPlay();
  }

  async endPlay(): Promise<PlayAudience | null> {
    this.#playing = false;
    return (await this.#watcher?.endPlay()) ?? null;
  }
}
