import type { CompiledParts } from './compiled.ts';
import { type DisplayView, viewFor } from './display-view.ts';
import type { Facts } from './facts.ts';
import { Playability } from './playability.ts';
import { turnsUntil } from './validity.ts';

/** Screens whose entries are kept sorted out. A player asks for one; a server goes through all of them in turn. */
const KEPT_VIEWS = 64;

/** Days between which what is valid differs, of which readiness is kept. A timeline goes through a few of them. */
const KEPT_DAYS = 8;

/** A schedule document in the form in which an instant is decided quickly. Made once per revision. */
export class CompiledSchedule {
  readonly parts: CompiledParts;
  readonly #views = new Map<string, DisplayView>();
  readonly #playability = new WeakMap<Facts, Map<number, Playability>>();

  constructor(parts: CompiledParts) {
    this.parts = parts;
  }

  view(display: { readonly id: string; readonly zone: string }): DisplayView {
    const key = `${display.id} ${display.zone}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = viewFor(this.parts, display);
    dropOldest(this.#views, KEPT_VIEWS);
    this.#views.set(key, view);
    return view;
  }

  /** @param day the civil day where the screen hangs */
  playability(facts: Facts, day: number): Playability {
    const turns = turnsUntil(this.parts.turningDays, day);
    let byTurns = this.#playability.get(facts);
    if (byTurns === undefined) {
      byTurns = new Map();
      this.#playability.set(facts, byTurns);
    }
    let playability = byTurns.get(turns);
    if (playability === undefined) {
      playability = new Playability(facts, day, this.parts.entries.length);
      dropOldest(byTurns, KEPT_DAYS);
      byTurns.set(turns, playability);
    }
    return playability;
  }
}

/** Makes room for one more. */
function dropOldest(kept: Map<unknown, unknown>, most: number): void {
  if (kept.size < most) return;
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
}
