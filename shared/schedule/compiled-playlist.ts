import type { Creative } from '../model/creative.ts';
import type { Playlist } from '../model/playlist.ts';
import { type Dates, type NestingFault, narrow, type UnnestedSlot, unnest } from './unnest.ts';
import { type Validity, validityOf } from './validity.ts';

export interface CompiledSlot extends UnnestedSlot {
  /** The generic creative; null when the document does not hold it. */
  readonly creative: Creative | null;
  readonly validity: Validity;
  /** Of each of its variants, within the slot's own. */
  readonly variantDates: readonly Dates[];
}

/** What the playlists of a document are made of, by id. */
export interface Stock {
  readonly playlists: ReadonlyMap<string, Playlist>;
  readonly creatives: ReadonlyMap<string, Creative>;
}

/** A playlist of a document, with what is nested in it. */
export class CompiledPlaylist {
  readonly playlist: Playlist;
  /** Its place among the playlists of the document: 0, 1, 2 ... */
  readonly place: number;
  readonly #stock: Stock;
  #contents: { slots: readonly CompiledSlot[]; fault: NestingFault | null } | null = null;

  constructor(playlist: Playlist, place: number, stock: Stock) {
    this.playlist = playlist;
    this.place = place;
    this.#stock = stock;
  }

  /** All that it can come to, on whatever day. */
  get slots(): readonly CompiledSlot[] {
    return this.#read().slots;
  }

  /** What is wrong in how playlists are nested in it; that part counts as nothing there. */
  get fault(): NestingFault | null {
    return this.#read().fault;
  }

  /** When first asked: thousands of playlists may hold thousands of slots of one another, and few come on a screen. */
  #read() {
    if (this.#contents !== null) return this.#contents;
    const { playlists, creatives } = this.#stock;
    const { slots, fault } = unnest(this.playlist, playlists);
    const datesOf = (id: string): Dates => ({ until: creatives.get(id)?.lastDay });
    const compiled = slots.map((one) => {
      // Whatever its slot says, a creative plays no longer than it may.
      const slot = narrow(one.slot, datesOf(one.slot.creativeId));
      return {
        ...one,
        slot,
        creative: creatives.get(slot.creativeId) ?? null,
        validity: validityOf(slot),
        variantDates: slot.variants.map(({ creativeId }) => datesOf(creativeId)),
      };
    });
    this.#contents = { slots: compiled, fault };
    return this.#contents;
  }
}
