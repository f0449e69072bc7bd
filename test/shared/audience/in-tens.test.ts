import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../shared/audience/bucket.ts';
import { inTens, mayTellInTens } from '../../../shared/audience/in-tens.ts';

/** Smallest k there is: the fewest numbers to hide among. */
const K = 5;

/** Every way to put `total` people into `groups` groups. */
function worlds(total: number, groups: number): number[][] {
  if (groups === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    worlds(total - first, groups - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/**
 * Sets of people of whom somebody who has thought of every possible shop knows that they are 1 to k-1: all worlds that
 * look the same are held beside each other, for every union of groups.
 */
function isolated(all: readonly number[][], seen: (world: number[]) => string): string[] {
  const alike = new Map<string, number[][]>();
  for (const world of all) {
    const look = seen(world);
    const same = alike.get(look);
    if (same) same.push(world);
    else alike.set(look, [world]);
  }
  const found: string[] = [];
  for (const [look, same] of alike) {
    const groups = same[0]?.length ?? 0;
    for (let set = 1; set < 2 ** groups; set += 1) {
      const small = same.every((world) => {
        const size = world.reduce((sum, count, group) => sum + (set & (2 ** group) ? count : 0), 0);
        return size > 0 && size < K;
      });
      if (small) found.push(`${look}: set ${set.toString(2)}`);
    }
  }
  return found;
}

describe('figures in tens', () => {
  it('AUD-104 are rounded down to a multiple of k', () => {
    expect([0, 9, 10, 19, 20, 105].map((count) => inTens(count, 10))).toEqual([0, 0, 10, 10, 20, 100]);
  });

  it('AUD-105 are withheld where a known total would give a small group away', () => {
    expect(mayTellInTens([8, 9, 9, 9, 9], 10)).toBe(false);
    expect(mayTellInTens([19, 9, 9, 9, 9], 10)).toBe(false);
    expect(mayTellInTens([4, 5], 10)).toBe(false);
    expect(mayTellInTens([30, 20, 10, 4, 1], 10)).toBe(true);
    expect(mayTellInTens([12, 10], 10)).toBe(true);
  });

  it('AUD-105 AUD-R09 isolate nobody, told or not, in any shop of up to 30 people and four disjoint groups, whose total is known', () => {
    for (const groups of [1, 2, 3, 4])
      for (let total = K; total <= (groups === 4 ? 24 : 30); total += 1) {
        const told = (world: number[]) =>
          mayTellInTens(world, K) ? world.map((count) => inTens(count, K)).join() : 'withheld';
        expect(isolated(worlds(total, groups), told), `${groups} groups of ${total}`).toEqual([]);
      }
  });

  it('AUD-105 the attack works: exact numbers, and tens without a care for the total, are broken by it', () => {
    expect(isolated(worlds(12, 2), (world) => world.join())).not.toEqual([]);
    const careless = (world: number[]) => world.map((count) => inTens(count, K)).join();
    expect(isolated(worlds(11, 3), careless)).not.toEqual([]);
  });

  it('AUD-105 AUD-R09 isolate nobody where one visit sees both of two creatives, whose arrivals and impressions are told', () => {
    // Groups of visits: saw A alone, B alone, A and then B, B and then A.
    const told = ([a = 0, b = 0, ab = 0, ba = 0]: number[]): string => {
      const arrivals = [a + ab, b + ba];
      if (!mayTellInTens(arrivals, K)) return 'withheld';
      const impressions = [a + ab + ba, b + ab + ba];
      const rows = arrivals.map((count, at) => [
        inTens(count, K),
        count < K ? 0 : inTens(impressions[at] ?? 0, K),
      ]);
      return rows.join('/');
    };
    for (let total = K; total <= 24; total += 1)
      expect(isolated(worlds(total, 4), told), `of ${total}`).toEqual([]);
  });

  it('AUD-105 AUD-R09 isolate nobody where people are told exactly, and watchers and their classes in tens', () => {
    // Groups: those who did not look, and watchers of three classes.
    const told = (world: number[]): string => {
      if (!mayTellInTens(world, K)) return 'withheld';
      const [others = 0, ...classes] = world;
      const watchers = Math.max(0, inTens(totalOf(world), K) - inTens(others, K));
      return [watchers, ...classes.map((count) => inTens(count, K)), watchers >= 2 * K].join();
    };
    for (let total = K; total <= 24; total += 1)
      expect(isolated(worlds(total, 4), told), `of ${total}`).toEqual([]);
  });

  it('AUD-105 the attack works: stays and looks of the same people, in tens, are broken by it', () => {
    // Groups: did not look; short stay; long stay, with a short and with a long look.
    const told = ([others = 0, short = 0, long = 0, look = 0]: number[]): string => {
      const [dwell, attention] = [
        [others, short, long + look],
        [others, short + long, look],
      ];
      if (!mayTellInTens(dwell, K) || !mayTellInTens(attention, K)) return 'withheld';
      return [...dwell, ...attention].map((count) => inTens(count, K)).join();
    };
    expect(isolated(worlds(K, 4), told)).not.toEqual([]);
  });

  it('AUD-105 AUD-R09 isolate nobody where a creative’s looks are told as well', () => {
    // Groups: saw A alone or B alone, and looked or not; saw both, A first, and looked at none, A, B or both.
    const told = ([a = 0, aLook = 0, b = 0, bLook = 0, ab = 0, abA = 0, abB = 0, abBoth = 0]: number[]) => {
      const both = ab + abA + abB + abBoth;
      const arrivals = [a + aLook + both, b + bLook];
      if (!mayTellInTens(arrivals, K)) return 'withheld';
      const impressions = [a + aLook + both, b + bLook + both];
      const firstLooks = [aLook + abA + abBoth, bLook + abB];
      const looks = [aLook + abA + abBoth, bLook + abB + abBoth];
      return arrivals
        .map((count, at) => {
          const [seen, looked] = [count >= K, count >= K && (firstLooks[at] ?? 0) >= K];
          const shown = [count, seen ? impressions[at] : 0, looked ? looks[at] : 0];
          return shown.map((one = 0) => inTens(one, K)).join();
        })
        .join('/');
    };
    for (let total = K; total <= 10; total += 1)
      expect(isolated(worlds(total, 8), told), `of ${total}`).toEqual([]);
  }, 60_000);
});
