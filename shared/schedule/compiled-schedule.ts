import type { CompiledEntry, CompiledPlaylist } from './compiled.ts';
import { type DisplayView, viewFor } from './display-view.ts';
import type { Facts } from './facts.ts';
import { type Readiness, readinessOf } from './readiness.ts';

/** Screens whose entries are kept sorted out. A player asks for one; a server goes through all of them in turn. */
const KEPT_VIEWS = 64;

/** A schedule document in the form in which an instant is decided quickly. Made once per revision. */
export class CompiledSchedule {
  /** Highest priority first; equal ones in the order in which they share a loop. */
  readonly entries: readonly CompiledEntry[];
  readonly filler: CompiledPlaylist | null;
  readonly #views = new Map<string, DisplayView>();
  readonly #readiness = new WeakMap<Facts, Map<CompiledPlaylist, Readiness>>();

  constructor(entries: readonly CompiledEntry[], filler: CompiledPlaylist | null) {
    this.entries = entries;
    this.filler = filler;
  }

  view(display: { readonly id: string; readonly zone: string }): DisplayView {
    const key = `${display.id} ${display.zone}`;
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    const view = viewFor(this.entries, display);
    if (this.#views.size >= KEPT_VIEWS) {
      for (const oldest of this.#views.keys()) {
        this.#views.delete(oldest);
        break;
      }
    }
    this.#views.set(key, view);
    return view;
  }

  readiness(playlist: CompiledPlaylist, facts: Facts): Readiness {
    let byPlaylist = this.#readiness.get(facts);
    if (byPlaylist === undefined) {
      byPlaylist = new Map();
      this.#readiness.set(facts, byPlaylist);
    }
    let readiness = byPlaylist.get(playlist);
    if (readiness === undefined) {
      readiness = readinessOf(playlist, facts);
      byPlaylist.set(playlist, readiness);
    }
    return readiness;
  }
}
