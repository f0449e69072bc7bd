import type { CompiledParts } from './compiled.ts';
import { type DisplayView, viewFor } from './display-view.ts';
import type { Facts } from './facts.ts';
import { Playability } from './playability.ts';

/** Screens whose entries are kept sorted out. A player asks for one; a server goes through all of them in turn. */
const KEPT_VIEWS = 64;

/** A schedule document in the form in which an instant is decided quickly. Made once per revision. */
export class CompiledSchedule {
  readonly parts: CompiledParts;
  readonly #views = new Map<string, DisplayView>();
  readonly #playability = new WeakMap<Facts, Playability>();

  constructor(parts: CompiledParts) {
    this.parts = parts;
  }

  view(display: { readonly id: string; readonly zone: string }): DisplayView {
    const key = `${display.id} ${display.zone}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = viewFor(this.parts, display);
    if (this.#views.size >= KEPT_VIEWS) {
      for (const oldest of this.#views.keys()) {
        this.#views.delete(oldest);
        break;
      }
    }
    this.#views.set(key, view);
    return view;
  }

  playability(facts: Facts): Playability {
    let playability = this.#playability.get(facts);
    if (playability === undefined) {
      playability = new Playability(facts, this.parts.entries.length);
      this.#playability.set(facts, playability);
    }
    return playability;
  }
}
