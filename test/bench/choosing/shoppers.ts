import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';

/** Who really stands there. Index 0 is under 20; `kind` is what no camera tells: a taste. */
export interface Shopper {
  age: 0 | 1 | 2 | 3;
  kind: 0 | 1;
  group: 0 | 1 | 2;
  part: 0 | 1 | 2 | 3;
}

/** One impression, the same for every policy: who stands there, what the camera makes of it, and their luck. */
export interface Impression {
  shopper: Shopper;
  seen: LearningContext;
  /** In [0, 1): below the share of zeros, nobody looks. */
  look: number;
  /** Standard normal: how long. */
  length: number;
}

const AGES = [0.12, 0.36, 0.32, 0.2];
const GROUPS = [0.6, 0.28, 0.12];
const BANDS = ['unknown', '20-39', '40-59', '60+'] as const;
const GROUP_NAMES = ['1', '2', '3+'] as const;
const PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const;
/** Shares of what a camera gets right; the rest is a neighbour, or not told. */
const AGE_RIGHT = 0.7;
const AGE_UNTOLD = 0.08;
const GROUP_RIGHT = 0.85;

export function drawShopper(random: () => number): Shopper {
  return {
    age: draw(AGES, random) as Shopper['age'],
    kind: random() < 0.5 ? 0 : 1,
    group: draw(GROUPS, random) as Shopper['group'],
    part: Math.floor(random() * 4) as Shopper['part'],
  };
}

/** What a camera reports of a shopper: often right, sometimes the neighbour, sometimes nothing. */
export function misread({ age, group, part }: Shopper, random: () => number): LearningContext {
  const luck = random();
  const up = random() < 0.5;
  const told = luck < AGE_RIGHT ? age : luck < 1 - AGE_UNTOLD ? neighbour(age, 4, up) : 0;
  const counted = random() < GROUP_RIGHT ? group : neighbour(group, 3, up);
  return {
    band: BANDS[told] ?? 'unknown',
    group: GROUP_NAMES[counted] ?? '1',
    part: PARTS[part],
  };
}

/** Every shopper there may be, with how often each comes and is taken for `seen`, up to a factor. */
export function likelihoods(seen: LearningContext): { shopper: Shopper; weight: number }[] {
  const part = PARTS.indexOf(seen.part) as Shopper['part'];
  return ([0, 1, 2, 3] as const).flatMap((age) =>
    ([0, 1, 2] as const).flatMap((group) =>
      ([0, 1] as const).map((kind) => ({
        shopper: { age, kind, group, part },
        weight:
          (AGES[age] ?? 0) *
          (GROUPS[group] ?? 0) *
          chanceOf(BANDS.indexOf(seen.band), age, 4, AGE_RIGHT, AGE_UNTOLD) *
          chanceOf(GROUP_NAMES.indexOf(seen.group as (typeof GROUP_NAMES)[number]), group, 3, GROUP_RIGHT, 0),
      })),
    ),
  );
}

/** The chance that `truth` is read as `told`, of `count` values in a row. */
function chanceOf(told: number, truth: number, count: number, right: number, untold: number): number {
  const beside = 1 - right - untold;
  const sides = [neighbour(truth, count, true), neighbour(truth, count, false)];
  const neighbours = (sides.filter((side) => side === told).length * beside) / 2;
  return neighbours + (told === truth ? right : 0) + (told === 0 ? untold : 0);
}

/** The value above or below; at either end the only one there is. */
function neighbour(value: number, count: number, up: boolean): number {
  if (value === 0) return 1;
  if (value === count - 1) return count - 2;
  return up ? value + 1 : value - 1;
}

function draw(shares: readonly number[], random: () => number): number {
  let left = random();
  const found = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return found === -1 ? shares.length - 1 : found;
}
