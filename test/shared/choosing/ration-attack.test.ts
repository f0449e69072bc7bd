import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASELINE_SHARE } from '../../../shared/audience/constants.ts';
import { chooseAmong } from '../../../shared/choosing/choose-among.ts';
import { LearningModel } from '../../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { afterPlay, EVEN, Ration } from '../../../shared/choosing/ration.ts';
import { seeded } from '../../support/seeded.ts';
import { noon } from './learning-kit.ts';

const ALL = ['a', 'b', 'c', 'd'];
/** After what was forged has been played away: shares are counted over some 200 plays. */
const BURN_IN = 1200;
const PLAYS = 1500;

/** Sums that say what an attacker, or a broken screen, wants them to say, within what the store takes. */
const anySums = fc
  .array(
    fc.record({
      creativeId: fc.constantFrom(...ALL),
      plays: fc.constantFrom(1, 10, 1000, 100_000_000),
      meanTenths: fc.constantFrom(0, 1, 75, 149, 150),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    LearningSums.of(
      rows.map(({ creativeId, plays, meanTenths }) => ({
        ...noon,
        creativeId,
        random: false,
        plays,
        tenths: plays * meanTenths,
        squares: plays * meanTenths ** 2,
      })),
    ),
  );

const anyRation = fc.oneof(
  fc.constant(EVEN),
  fc.record({
    shares: fc.dictionary(fc.constantFrom(...ALL, 'gone'), fc.double({ min: 0, max: 1, noNaN: true })),
    trials: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

/** Luck that is no luck: always the same, or to and fro. */
const anyLuck = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }).map((seed) => seeded(seed)),
  fc.constantFrom(0, 0.5, 0.999_999).map((value) => () => value),
  fc.constant(0).map(() => {
    let turn = 0;
    return () => (turn++ % 2 === 0 ? 0.001 : 0.999);
  }),
);

interface Attack {
  poison: readonly LearningSums[];
  forged: Ration;
  luck: () => number;
  shop: () => number;
  /** Rules leave now these, now those; the first two always. */
  flaps: boolean;
}

/** What a slot shows while it is attacked, as shares of its plays, and its trials. */
function besieged({ poison, forged, luck, shop, flaps }: Attack) {
  const models = poison.map((sums) => LearningModel.of(sums.cells));
  let ration = Ration.parse(forged);
  const log: { creativeId: string; trial: boolean }[] = [];
  for (let play = 0; play < BURN_IN + PLAYS; play += 1) {
    const eligible = flaps ? ALL.filter((_, i) => i < 2 || shop() < 0.5) : ALL;
    // What is known changes with every play.
    const model = models[play % models.length] ?? LearningModel.of([]);
    const lot = shop() < BASELINE_SHARE ? eligible[Math.floor(shop() * eligible.length)] : undefined;
    const choice =
      lot === undefined
        ? chooseAmong(eligible, noon, { model, ration }, luck)
        : { creativeId: lot, trial: true };
    expect(eligible).toContain(choice.creativeId);
    ration = afterPlay(ration, ALL, choice);
    log.push(choice);
  }
  const counted = log.slice(BURN_IN);
  const share = (of: (one: (typeof log)[number]) => boolean) => counted.filter(of).length / PLAYS;
  return {
    shares: ALL.map((id) => share(({ creativeId }) => creativeId === id)),
    trials: share(({ trial }) => trial),
  };
}

describe('the limits of learning under attack', () => {
  it('CHO-6 hold whatever the sums, the ration, the luck and the audience say, plays by lot among them', () => {
    fc.assert(
      fc.property(
        fc.array(anySums, { minLength: 1, maxLength: 4 }),
        anyRation,
        anyLuck,
        fc.integer({ min: 0, max: 1e6 }),
        fc.boolean(),
        (poison, forged, luck, seed, flaps) => {
          const { shares, trials } = besieged({ poison, forged, luck, shop: seeded(seed), flaps });
          // One that rules leave half of the time cannot be held to a share of all.
          for (const share of shares.slice(0, flaps ? 2 : ALL.length))
            expect(share).toBeGreaterThanOrEqual(0.0085);
          for (const share of shares) expect(share).toBeLessThanOrEqual(0.62);
          expect(trials).toBeLessThanOrEqual(0.165);
        },
      ),
      { numRuns: 40 },
    );
  });
});
