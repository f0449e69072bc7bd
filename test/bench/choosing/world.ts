import { normal, seeded } from '../../support/seeded.ts';
import { drawShopper, type Impression, misread, type Shopper } from './shoppers.ts';

/** How much it matters who stands there, as standard deviations in seconds. */
export interface WorldKind {
  name: string;
  /** Of each of age, hidden taste, group and part of the day. */
  effect: number;
  /** Of what is true of one combination alone, so that no additive model is quite right. */
  odd: number;
  /** What was shown often is looked at less, and two creatives come in the middle. */
  wears: boolean;
}

const KINDS = { moderate: { effect: 0.4, odd: 0.2 }, strong: { effect: 0.8, odd: 0.3 } };
export const WORLD_KINDS: readonly WorldKind[] = [
  { name: 'none', effect: 0, odd: 0, wears: false },
  { name: 'moderate', ...KINDS.moderate, wears: false },
  { name: 'strong', ...KINDS.strong, wears: false },
  { name: 'wearing', ...KINDS.moderate, wears: true },
];

export const CREATIVES = 12;
const NEW_CREATIVES = 2;
export const DAYS = 28;
const IMPRESSIONS_A_DAY = 600;
const COMES_ON_DAY = 14;

const MEAN_SECONDS = 4.5;
const QUALITY_SECONDS = 0.65;
const SHARE_OF_ZEROS = 0.25;
const TAIL = 0.8;
const MOST_SECONDS = 15;
/** Of its attention a creative loses at most this, most of it within so many showings. */
const WEAR = 0.25;
const WEAR_SHOWINGS = 3000;

/** A shop that nobody has seen before: creatives, tastes and a month of shoppers, all from one seed. */
export class World {
  readonly kind: WorldKind;
  readonly #means: readonly ((shopper: Shopper) => number)[];
  readonly days: readonly (readonly Impression[])[];

  constructor(kind: WorldKind, seed: number) {
    this.kind = kind;
    const random = seeded(seed);
    const count = CREATIVES + (kind.wears ? NEW_CREATIVES : 0);
    this.#means = Array.from({ length: count }, () => drawMeans(kind, random));
    this.days = Array.from({ length: DAYS }, () =>
      Array.from({ length: IMPRESSIONS_A_DAY }, () => {
        const shopper = drawShopper(random);
        const seen = misread(shopper, random);
        return { shopper, seen, look: random(), length: normal(random) };
      }),
    );
  }

  /** Creatives that are there on a day, counted from 0. */
  creativesOn(day: number): number {
    return day < COMES_ON_DAY ? CREATIVES : this.#means.length;
  }

  /** What is to be expected of a creative that nobody has seen yet, before the cap, seconds. */
  mean(creative: number, shopper: Shopper): number {
    return this.#means[creative]?.(shopper) ?? 0;
  }

  /** What is left of that once it was shown so often. */
  freshness(shown: number): number {
    return this.kind.wears ? 1 - WEAR * (1 - Math.exp(-shown / WEAR_SHOWINGS)) : 1;
  }

  /** Attention seconds that an impression gives to a creative. */
  attention(creative: number, { shopper, look, length }: Impression, shown: number): number {
    if (look < SHARE_OF_ZEROS) return 0;
    const mean = (this.mean(creative, shopper) * this.freshness(shown)) / (1 - SHARE_OF_ZEROS);
    return Math.min(MOST_SECONDS, mean * Math.exp(TAIL * length - TAIL ** 2 / 2));
  }
}

function drawMeans({ effect, odd }: WorldKind, random: () => number): (shopper: Shopper) => number {
  const draw = (count: number, width: number) => Array.from({ length: count }, () => width * normal(random));
  const quality = MEAN_SECONDS + QUALITY_SECONDS * normal(random);
  const [ages, tastes, groups, parts, oddities] = [4, 2, 3, 4, 4 * 3].map((count, i) =>
    draw(count, i === 4 ? odd : effect),
  );
  return ({ age, kind, group, part }) =>
    Math.max(
      0.5,
      quality +
        (ages?.[age] ?? 0) +
        (tastes?.[kind] ?? 0) +
        (groups?.[group] ?? 0) +
        (parts?.[part] ?? 0) +
        (oddities?.[age * 3 + group] ?? 0),
    );
}
