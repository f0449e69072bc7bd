import type { StepStatus } from '../../shared/model/display-step.ts';
import { loadChunk } from './load-chunk.ts';
import type { PlaybackLoop } from './playback-loop.ts';
import type { ServerClock } from './server-clock.ts';
import type { StepPace } from './step-pace.ts';

/** Keeps the loop in step while this display is in a group. What that takes is loaded by those displays alone. */
export class StepKeeper {
  readonly #loop: PlaybackLoop;
  readonly #clock: ServerClock;
  #wanted = false;
  #pace: StepPace | null = null;

  constructor(loop: PlaybackLoop, clock: ServerClock) {
    this.#loop = loop;
    this.#clock = clock;
  }

  /** Null while this display is in no group. */
  get status(): StepStatus | null {
    return this.#pace?.status ?? null;
  }

  async keep(wanted: boolean): Promise<void> {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (!wanted) return this.stop();
    const { StepPace } = await loadChunk(() => import('./step-pace.ts'));
    // It may have left the group, or left and come back, while the code was loaded.
    if (!this.#wanted || this.#pace) return;
    this.#pace = new StepPace(this.#clock);
    this.#loop.pace = this.#pace;
  }

  stop(): void {
    this.#wanted = false;
    this.#pace?.stop();
    this.#pace = null;
    this.#loop.pace = null;
  }
}
