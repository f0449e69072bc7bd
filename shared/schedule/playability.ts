import type { CompiledEntry, CompiledPlaylist } from './compiled.ts';
import type { Facts } from './facts.ts';
import { loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import { type Readiness, readinessOf } from './readiness.ts';

/** What of one schedule can play under one set of facts, each part worked out when it is first asked for. */
export class Playability {
  readonly #facts: Facts;
  readonly #readiness: Readiness[] = [];
  readonly #items: LoopItem[][] = [];

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  of(playlist: CompiledPlaylist): Readiness {
    const known = this.#readiness[playlist.place];
    if (known !== undefined) return known;
    const readiness = readinessOf(playlist, this.#facts);
    this.#readiness[playlist.place] = readiness;
    return readiness;
  }

  /** The items that an entry brings to a loop: the same objects every time. */
  items(entry: CompiledEntry, playlist: CompiledPlaylist): readonly LoopItem[] {
    const known = this.#items[entry.place];
    if (known !== undefined) return known;
    const owner = { key: entry.key, entryId: entry.source.id };
    const items = loopItems(owner, playlist, this.of(playlist));
    this.#items[entry.place] = items;
    return items;
  }
}
