import type { Creative } from '../../../shared/model/creative.ts';
import type { Difference, References } from '../../../shared/protocol/difference.ts';
import { GONE } from './difference-words.ts';

type Named = Exclude<keyof References, 'creatives'>;

const LISTS: Readonly<Record<Difference['what'], Named | null>> = {
  playlist: 'playlists',
  layout: 'layouts',
  daypart: 'dayparts',
  product: 'products',
  creative: null,
  entry: null,
  store: null,
};

/** What things are called that differences name by their ids, and how money and moments are written there. */
export class Names {
  readonly #names = new Map<string, string>();
  readonly #creatives = new Map<string, Creative>();
  /** IANA zone of the store. */
  readonly zone: string;
  /** ISO 4217. */
  readonly currency: string;

  /** @param references some of them, where the others are not named */
  constructor(
    references: Partial<References>,
    differences: readonly Difference[],
    store: { zone: string; currency: string },
  ) {
    this.zone = store.zone;
    this.currency = store.currency;
    const { creatives = [], ...named } = references;
    for (const [what, all] of Object.entries(named))
      for (const { id, name } of all) this.#names.set(`${what} ${id}`, name);
    for (const creative of creatives) this.#creatives.set(creative.id, creative);
    for (const { what, id, name } of differences) {
      const list = LISTS[what];
      if (list) this.#names.set(`${list} ${id}`, name);
    }
  }

  of(what: Named, id: string): string {
    return this.#names.get(`${what} ${id}`) ?? GONE;
  }

  creative(id: string): Creative | null {
    return this.#creatives.get(id) ?? null;
  }

  creativeName(id: string): string {
    return this.creative(id)?.name ?? GONE;
  }
}
