import type { Layer, Resolution } from '../../shared/schedule/answer.ts';
import type { Facts } from '../../shared/schedule/facts.ts';
import { resolve } from '../../shared/schedule/resolve.ts';
import { type Choice, chooseCreative, chooseDue } from './choice.ts';
import type { PlayWatcher } from './late-watcher.ts';
import type { Due } from './pace.ts';
import type { PlaybackFacts } from './playback-facts.ts';
import type { Programme } from './programme.ts';
import type { ServerClock } from './server-clock.ts';
import type { TurnKeeper } from './turn-keeper.ts';

export interface ChooserParts {
  clock: ServerClock;
  facts: Pick<PlaybackFacts, 'at' | 'fail' | 'succeed' | 'forgive' | 'nextRetryAt' | 'rememberLoop'>;
  turns: TurnKeeper;
  watcher: PlayWatcher;
  /** Answers in the evaluator's place, for what plays beside the main zone. */
  ask?: (programme: Programme) => Resolution;
}

/** Knows what is to come on glass, by the schedule, the turns, who stands there, and what others have on theirs. */
export class Chooser {
  readonly #parts: ChooserParts;

  constructor(parts: ChooserParts) {
    this.#parts = parts;
  }

  get facts(): Facts {
    return this.#parts.facts.at(this.#now());
  }

  ask(programme: Programme): Resolution {
    const { schedule, display } = programme;
    return this.#parts.ask?.(programme) ?? resolve(schedule, display, this.#now(), this.facts);
  }

  /** Whether an interruption is due that what is on `rung` must give way to at once. */
  isPressed(programme: Programme, rung: Layer['rung']): boolean {
    const due = this.ask(programme).layers[0]?.rung;
    return due !== rung && (due === 'emergency' || due === 'takeover');
  }

  /** What is to come on glass `inMs` from now, or at once; `due` is what the whole group shows then. Null: nothing may. */
  choose(
    programme: Programme,
    { layers: [layer] }: Resolution,
    due: Due | null = null,
    inMs = 0,
  ): Choice | null {
    const { slice } = programme;
    const common = due && chooseDue(due, this.facts);
    if (common) return { ...common, slice };
    const item = layer && this.#parts.turns.next(layer, this.#now() + inMs);
    if (!layer || !item) return null;
    const own = chooseCreative({ layer, item }, null, programme, this.facts, this.#audience);
    // What this screen lacks of the group's loop, it fills with its own until the next item.
    return due ? { ...own, slice, due: { ...due, placeMs: 0 } } : { ...own, slice };
  }

  /** Another creative for the item on glass, because the audience has changed. Null: the same still stands for it. */
  chooseAgain(choice: Choice, programme: Programme): Choice | null {
    if (choice.item.slot.variants.length === 0) return null;
    const again = chooseCreative(choice, choice.variant, programme, this.facts, this.#audience);
    return again.creative.id === choice.creative.id ? null : { ...choice, ...again };
  }

  get #audience() {
    return { watcher: this.#parts.watcher, now: this.#now() };
  }

  #now(): number {
    return this.#parts.clock.now();
  }
}
