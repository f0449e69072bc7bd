import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAmong } from '../../../shared/choosing/choose-among.ts';
import { LearningModel } from '../../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { afterPlay, EVEN, Ration } from '../../../shared/choosing/ration.ts';
import { normal, seeded } from '../../support/seeded.ts';
import { anyContext, anyPlay, noon, played } from './learning-kit.ts';

const nothing = LearningModel.of([]);

/** Plays a slot `plays` times, learning every 250th; `means` are seconds of each creative. */
function month(plays: number, means: Readonly<Record<string, number>>, seed: number) {
  const random = seeded(seed);
  const eligible = Object.keys(means);
  const sums = new LearningSums();
  let [model, ration] = [nothing, EVEN];
  const shown = new Map(eligible.map((id) => [id, 0]));
  let trials = 0;
  for (let i = 0; i < plays; i += 1) {
    if (i % 250 === 0) model = LearningModel.of(sums.cells);
    const choice = chooseAmong(eligible, noon, { model, ration }, random);
    ration = afterPlay(ration, eligible, choice);
    shown.set(choice.creativeId, (shown.get(choice.creativeId) ?? 0) + 1);
    trials += Number(choice.trial);
    const seconds = Math.max(0, (means[choice.creativeId] ?? 0) + 3 * normal(random));
    sums.addPlay(played(choice.creativeId, seconds));
  }
  const share = (id: string) => (shown.get(id) ?? 0) / plays;
  return { share, trials: trials / plays, ration };
}

describe('choosing among several', () => {
  it('CHO-5 gives turns while nothing is known', () => {
    const { share } = month(100, { a: 4, b: 4, c: 4, d: 4 }, 1);
    for (const id of ['a', 'b', 'c', 'd']) expect(share(id)).toBeCloseTo(0.25, 1);
  });

  it('CHO-5 shows the one that does best most, and finds it whichever it is', () => {
    for (const best of ['a', 'b', 'c', 'd']) {
      const { share } = month(4000, { a: 4, b: 4, c: 4, d: 4, [best]: 5.5 }, 2);
      expect(share(best)).toBeGreaterThan(0.5);
    }
  });

  it('CHO-6 keeps every creative above 1 %, none above 60 %, and trials within 15 %, over a long run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.array(fc.double({ min: 0.5, max: 9, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (seed, values) => {
          const means = Object.fromEntries(values.map((mean, i) => [`c${i}`, mean]));
          const { share, trials } = month(3000, means, seed);
          for (const id of Object.keys(means)) {
            expect(share(id)).toBeGreaterThanOrEqual(0.0095);
            expect(share(id)).toBeLessThanOrEqual(0.61);
          }
          // What a slot may owe at once when it begins comes on top.
          expect(trials).toBeLessThanOrEqual(0.17);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('CHO-6 keeps these limits in every stretch of the run, also for a creative that came in the middle', () => {
    const random = seeded(9);
    let ration = EVEN;
    const model = LearningModel.of(
      LearningSums.of(
        ...['a', 'b', 'c'].map((creativeId, i) => [
          {
            ...noon,
            creativeId,
            random: false,
            plays: 5000,
            tenths: 5000 * (60 - 20 * i),
            squares: 5000 * (60 - 20 * i) ** 2,
          },
        ]),
      ).cells,
    );
    const log: string[] = [];
    for (let i = 0; i < 2000; i += 1) {
      const eligible = i < 1000 ? ['a', 'b', 'c'] : ['a', 'b', 'c', 'new'];
      const choice = chooseAmong(eligible, noon, { model, ration }, random);
      ration = afterPlay(ration, eligible, choice);
      log.push(choice.creativeId);
    }
    const share = (id: string, from: number, to: number) =>
      log.slice(from, to).filter((one) => one === id).length / (to - from);
    expect(share('a', 500, 1000)).toBeCloseTo(0.6, 1);
    expect(share('c', 500, 1000)).toBeGreaterThanOrEqual(0.008);
    expect(log.slice(1000, 1010)).toContain('new');
    expect(share('new', 1500, 2000)).toBeGreaterThanOrEqual(0.008);
  });

  it('CHO-7 answers with one of them, whatever is known: one alone, nothing seen, a ration of other creatives', () => {
    const ids = ['a', 'b', 'c', 'new'];
    fc.assert(
      fc.property(
        fc.array(anyPlay, { maxLength: 30 }),
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
        fc.option(anyContext),
        fc.dictionary(fc.constantFrom('a', 'gone'), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (plays, eligible, context, shares, luck) => {
          const sums = new LearningSums();
          for (const play of plays) sums.addPlay(play);
          const known = { model: LearningModel.of(sums.cells), ration: { shares, trials: luck } };
          const choice = chooseAmong(eligible, context, known, () => luck);
          expect(eligible).toContain(choice.creativeId);
          const next = afterPlay(known.ration, eligible, choice);
          expect(Ration.safeParse(next).success).toBe(true);
          expect(Object.keys(next.shares).sort()).toEqual([...eligible].sort());
        },
      ),
    );
    expect(() => chooseAmong([], null, { model: nothing, ration: EVEN }, () => 0.5)).toThrow(RangeError);
  });

  it('CHO-7 follows from what is known and what is drawn: the same again for the same', () => {
    const run = () => month(300, { a: 4, b: 5, c: 3 }, 11).ration;
    expect(run()).toEqual(run());
  });
});
