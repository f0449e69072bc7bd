import { genericChoice, type VariantChoice } from '../../shared/audience/variant-choice.ts';
import { type Experiment, hourOf, isControl } from '../../shared/choosing/experiment.ts';
import { creativeIdsOf, type Slot } from '../../shared/model/playlist.ts';
import type { ServerClock } from './server-clock.ts';

export interface ControlParts {
  displayId: string;
  clock: Pick<ServerClock, 'now' | 'deviceNow'>;
  /** The playlist that a slot stands in; null for one that is gone. */
  playlistOf: (slotId: string) => string | null;
}

/** Keeps to experiments: in their hours of control a slot shows what it would without camera and without learning. */
export class ControlHours {
  readonly #parts: ControlParts;
  /** By slot, how often it has been its turn. */
  readonly #turns = new Map<string, number>();
  experiments: readonly Experiment[] = [];

  constructor(parts: ControlParts) {
    this.#parts = parts;
  }

  /** Null: the hour is none of control. @param held what is on glass for the slot already @param now ms */
  choose(slot: Slot, held: VariantChoice | null, now: number): VariantChoice | null {
    if (slot.variants.length === 0 || !this.#isControl(slot.id)) return null;
    const own = genericChoice(slot, 'control', now);
    // Whatever was on when the hour began has its time.
    if (slot.choice !== 'learn') return held?.creativeId === own.creativeId ? held : own;
    if (held) return held;
    const among = [...new Set(creativeIdsOf([slot]))];
    const turn = this.#turns.get(slot.id) ?? 0;
    return { ...own, creativeId: among[turn % among.length] ?? slot.creativeId };
  }

  /** It came on glass: the next one has its turn. */
  began(slot: Slot): void {
    this.#turns.set(slot.id, (this.#turns.get(slot.id) ?? 0) + 1);
  }

  #isControl(slotId: string): boolean {
    const { clock, displayId, playlistOf } = this.#parts;
    const now = clock.now();
    const playlistId = this.experiments.length > 0 ? playlistOf(slotId) : null;
    return this.experiments.some(
      (one) =>
        one.playlistId === playlistId &&
        now >= one.startedAt &&
        (one.endedAt === null || now < one.endedAt) &&
        isControl(one, displayId, hourOf(now)),
    );
  }
}
