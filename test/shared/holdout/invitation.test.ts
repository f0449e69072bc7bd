import { expect, test } from 'vitest';
import { invitationEffect, WITHOUT_SHARE } from '../../../shared/holdout/invitation.ts';

/** A small generator with a seed (Park and Miller), so that the same plans come each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** So many plans by lot, of which these shares lead to a visit. */
function plans(count: number, { invited, without }: { invited: number; without: number }, seed: number) {
  const random = seeded(seed);
  const sums = { invited: { of: 0, did: 0 }, without: { of: 0, did: 0 } };
  for (let one = 0; one < count; one += 1) {
    const kind = random() >= WITHOUT_SHARE ? 'invited' : 'without';
    sums[kind].of += 1;
    if (random() < (kind === 'invited' ? invited : without)) sums[kind].did += 1;
  }
  return sums;
}

test('PLA-4 shares are told from ten plans on, the difference only where both are', () => {
  expect(invitationEffect({ of: 9, did: 9 }, { of: 10, did: 4 })).toEqual({
    invited: null,
    without: { plans: 10, share: 0.4 },
    added: null,
  });
  const { added } = invitationEffect({ of: 10, did: 10 }, { of: 10, did: 0 });
  // Ten of ten against none of ten is much, and not certainty.
  expect(added?.value).toBe(1);
  expect(added?.high).toBeGreaterThan(1);
});

test('PLA-4 the interval holds what is so in at least 95 of 100 shops, and an invitation that does something is found', () => {
  const truth = { invited: 0.3, without: 0.2 };
  const shops = Array.from({ length: 100 }, (_, seed) => {
    const { invited, without } = plans(4000, truth, seed + 1);
    return invitationEffect(invited, without).added;
  });
  const holds = shops.filter((added) => added && added.low <= 0.1 && added.high >= 0.1);
  expect(holds.length).toBeGreaterThanOrEqual(95);
  expect(shops.filter((added) => added && added.low > 0).length).toBeGreaterThanOrEqual(80);
});

test('PLA-4 where an invitation does nothing, no more than 5 of 100 shops that look again and again are told it does', () => {
  const random = (seed: number) => seeded(seed * 7919);
  let alarms = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const lot = random(seed);
    const sums = { invited: { of: 0, did: 0 }, without: { of: 0, did: 0 } };
    let told = false;
    for (let one = 0; one < 2000 && !told; one += 1) {
      const kind = lot() >= WITHOUT_SHARE ? 'invited' : 'without';
      sums[kind].of += 1;
      if (lot() < 0.25) sums[kind].did += 1;
      const { added } = invitationEffect(sums.invited, sums.without);
      told = added !== null && (added.low > 0 || added.high < 0);
    }
    if (told) alarms += 1;
  }
  expect(alarms).toBeLessThanOrEqual(5);
});
