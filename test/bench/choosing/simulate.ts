import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import { normal } from '../../support/seeded.ts';
import { additive, contextFree, contextFreeLimited, perCell, unlimited } from './learners.ts';
import { bestOf, type Policy, rotation, rules } from './policy.ts';
import { type Impression, likelihoods, type Shopper } from './shoppers.ts';
import { World, type WorldKind } from './world.ts';

export interface Outcome {
  /** Attention over that of even rotation, less 1. */
  uplift: number;
  /** Seconds an impression less than with perfect knowledge. */
  regret: number;
}

/** One month in one shop under every policy. Follows from the seed and `random` alone. */
export function simulate(kind: WorldKind, seed: number, random: () => number): Map<string, Outcome> {
  const world = new World(kind, seed);
  const policies = [
    rotation(),
    rules('rules-poor-guess', guess(world, 0.2, random)),
    rules('rules-good-guess', guess(world, 0.6, random)),
    contextFree(random),
    perCell(random),
    contextFreeLimited(random),
    additive(random),
    unlimited(random),
  ];
  const months = policies.map((policy) => ({ name: policy.name, seconds: month(world, () => policy) }));
  months.push({ name: 'oracle-misread', seconds: month(world, (shown) => oracle(world, shown)) });
  const perfect = month(world, (shown) => allKnowing(world, shown));
  const even = months[0]?.seconds ?? Number.NaN;
  const impressions = world.days.reduce((sum, day) => sum + day.length, 0);
  return new Map(
    months.map(({ name, seconds }) => [
      name,
      { uplift: seconds / even - 1, regret: (perfect - seconds) / impressions },
    ]),
  );
}

/** Attention seconds of a month. */
function month(world: World, policyOf: (shown: readonly number[]) => Policy): number {
  const shown = Array<number>(world.creativesOn(Number.POSITIVE_INFINITY)).fill(0);
  const policy = policyOf(shown);
  let total = 0;
  for (const [day, impressions] of world.days.entries()) {
    const count = world.creativesOn(day);
    for (const impression of impressions) {
      const creative = policy.choose(count, impression);
      const seconds = world.attention(creative, impression, shown[creative] ?? 0);
      shown[creative] = (shown[creative] ?? 0) + 1;
      policy.saw(creative, impression.seen, seconds);
      total += seconds;
    }
    policy.endDay();
  }
  return total;
}

const forgets = { saw: () => {}, endDay: () => {} };

/** Knows every taste and reads every shopper right. */
function allKnowing(world: World, shown: readonly number[]): Policy {
  const choose = (count: number, { shopper }: Impression) =>
    bestOf(count, (creative) => world.mean(creative, shopper) * world.freshness(shown[creative] ?? 0));
  return { name: 'all-knowing', choose, ...forgets };
}

/** Knows every taste, and sees no more than the camera does. */
function oracle(world: World, shown: readonly number[]): Policy {
  const expected = expectations(world);
  const choose = (count: number, { seen }: Impression) =>
    bestOf(count, (creative) => expected(creative, seen) * world.freshness(shown[creative] ?? 0));
  return { name: 'oracle-misread', choose, ...forgets };
}

/** Seconds to be expected of a creative by what the camera says. */
function expectations(world: World): (creative: number, seen: LearningContext) => number {
  const known = new Map<string, number>();
  return (creative, seen) => {
    const key = `${creative}/${seen.band}/${seen.group}/${seen.part}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const weights = likelihoods(seen);
    const all = weights.reduce((sum, { weight }) => sum + weight, 0);
    const sum = weights.reduce(
      (total, { shopper, weight }) => total + weight * world.mean(creative, shopper),
      0,
    );
    known.set(key, sum / all);
    return sum / all;
  };
}

/** A person's guess of what is liked: right to the given correlation, and spread as widely as the truth is. */
function guess(
  world: World,
  correlation: number,
  random: () => number,
): (creative: number, seen: LearningContext) => number {
  const expected = expectations(world);
  const thoughts = new Map<string, number>();
  const count = world.creativesOn(Number.POSITIVE_INFINITY);
  const anybody: Shopper = { age: 1, kind: 0, group: 0, part: 1 };
  const means = Array.from({ length: count }, (_, creative) => world.mean(creative, anybody));
  const centre = means.reduce((sum, value) => sum + value, 0) / count;
  const width = Math.sqrt(means.reduce((sum, value) => sum + (value - centre) ** 2, 0) / count);
  return (creative, seen) => {
    const key = `${creative}/${seen.band}/${seen.group}`;
    const before = thoughts.get(key);
    if (before !== undefined) return before;
    const thought =
      correlation * (expected(creative, seen) - centre) +
      Math.sqrt(1 - correlation ** 2) * width * normal(random);
    thoughts.set(key, thought);
    return thought;
  };
}
