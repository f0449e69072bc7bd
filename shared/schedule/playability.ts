import type { LayoutOnScreen } from './answer.ts';
import type { Candidate } from './candidate.ts';
import type { Holder } from './compiled.ts';
import type { CompiledPlaylist } from './compiled-playlist.ts';
import { holds } from './condition.ts';
import type { Facts } from './facts.ts';
import { loopItems } from './loop.ts';
import type { LoopItem } from './loop-item.ts';
import { type Readiness, readinessOf } from './readiness.ts';

const YES = 1;
const NO = 2;

/** What of one schedule can play under one set of facts on one day, each part worked out when it is first asked for. */
export class Playability {
  readonly #facts: Facts;
  /** The civil day where the screen hangs; any day until the next on which a slot starts or ceases to be valid. */
  readonly #day: number;
  readonly #readiness: Readiness[] = [];
  readonly #items: LoopItem[][] = [];
  readonly #layouts: (LayoutOnScreen | null)[] = [];
  /** By the entry's place; 0 until it is asked for. */
  readonly #playable: Uint8Array;

  constructor(facts: Facts, day: number, entries: number) {
    this.#facts = facts;
    this.#day = day;
    this.#playable = new Uint8Array(entries);
  }

  of(playlist: CompiledPlaylist): Readiness {
    const known = this.#readiness[playlist.place];
    if (known !== undefined) return known;
    const readiness = readinessOf(playlist, this.#facts, this.#day);
    this.#readiness[playlist.place] = readiness;
    return readiness;
  }

  /**
   * Whether the candidate of an entry takes part if its time has come: its playlist is ready, and its conditions hold.
   *
   * @param place the entry's own, so that the candidate is looked into once only
   */
  isPlayable(place: number, candidate: Candidate): boolean {
    const known = this.#playable[place];
    if (known === YES || known === NO) return known === YES;
    const { entry, playlist } = candidate;
    const isPlayable =
      this.of(playlist).complete &&
      entry.source.when.every((condition) => holds(condition, this.#facts.surroundings));
    this.#playable[place] = isPlayable ? YES : NO;
    return isPlayable;
  }

  /** The items that an entry or an interruption brings to a loop: the same objects every time. */
  items(
    { place, key, shown }: Holder,
    playlist: CompiledPlaylist,
    layoutId: string | null,
  ): readonly LoopItem[] {
    const known = this.#items[place];
    if (known !== undefined) return known;
    const items = loopItems({ key, entryId: shown.id }, this.of(playlist), layoutId);
    this.#items[place] = items;
    return items;
  }

  /** What `read` makes of the layout with this place, the same every time. */
  layout(place: number, read: () => LayoutOnScreen | null): LayoutOnScreen | null {
    const known = this.#layouts[place];
    if (known !== undefined) return known;
    const layout = read();
    this.#layouts[place] = layout;
    return layout;
  }
}
