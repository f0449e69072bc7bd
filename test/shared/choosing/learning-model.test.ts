import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import { LearningModel } from '../../../shared/choosing/learning-model.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { normal, seeded } from '../../support/seeded.ts';
import { anyContext, anyPlay, noon, played } from './learning-kit.ts';

const BANDS = ['20-39', '40-59', '60+'] as const;
const GROUPS = ['1', '2', '3+'] as const;

/** Plays of each creative in every context alike, with an even crowd and three seconds of chance. */
function seenBy(
  random: () => number,
  plays: number,
  mean: (creativeId: string, context: LearningContext) => number,
  of: readonly string[] = ['a', 'b', 'c'],
): LearningSums {
  const sums = new LearningSums();
  for (let i = 0; i < plays; i += 1)
    for (const creativeId of of) {
      const context: LearningContext = {
        band: BANDS[Math.floor(random() * 3)] ?? '60+',
        group: GROUPS[Math.floor(random() * 3)] ?? '1',
        part: random() < 0.5 ? 'morning' : 'evening',
      };
      sums.addPlay(played(creativeId, Math.max(0, mean(creativeId, context) + 3 * normal(random)), context));
    }
  return sums;
}

describe('what is believed', () => {
  it('CHO-3 is a finite number with a finite doubt, whatever was seen', () => {
    fc.assert(
      fc.property(fc.array(anyPlay, { maxLength: 40 }), anyContext, (plays, context) => {
        const sums = new LearningSums();
        for (const play of plays) sums.addPlay(play);
        const model = LearningModel.of(sums.cells);
        for (const creativeId of ['a', 'b', 'never-seen'])
          for (const at of [context, null]) {
            const { mean, deviation } = model.belief(creativeId, at);
            expect(Number.isFinite(mean)).toBe(true);
            expect(deviation).toBeGreaterThan(0);
            expect(deviation).toBeLessThan(20);
          }
      }),
    );
  });

  it('CHO-3 stands on huge sums and on plays that are all alike', () => {
    for (const plays of [1, 2, 1_000_000])
      for (const tenths of [0, 150]) {
        const cell = { ...noon, creativeId: 'a', random: false };
        const model = LearningModel.of([
          { ...cell, plays, tenths: plays * tenths, squares: plays * tenths ** 2 },
          { ...cell, creativeId: 'b', plays: 1, tenths: 30, squares: 900 },
        ]);
        for (const id of ['a', 'b', 'c']) {
          const { mean, deviation } = model.belief(id, noon);
          expect(Number.isFinite(mean) && deviation > 0).toBe(true);
        }
      }
  });

  it('CHO-3 knows nothing of what was never shown, and says so by its doubt', () => {
    const model = LearningModel.of(seenBy(seeded(1), 200, (id) => (id === 'a' ? 6 : 4)).cells);
    expect(model.belief('a', null).mean).toBeGreaterThan(model.belief('b', null).mean + 1);
    expect(model.belief('new', null).deviation).toBeGreaterThan(2 * model.belief('a', null).deviation);
  });

  it('CHO-4 leaves context out where it makes no difference, in nineteen shops of twenty', () => {
    let used = 0;
    for (let shop = 0; shop < 100; shop += 1)
      used += Number(
        LearningModel.of(seenBy(seeded(shop), 100, (id) => (id === 'a' ? 5 : 4)).cells).usesContext,
      );
    expect(used).toBeLessThanOrEqual(5);
  });

  it('CHO-4 uses context where it pays, and tells who likes what', () => {
    const sums = seenBy(seeded(3), 400, (id, { band }) => ((id === 'a') === (band === '60+') ? 6 : 4));
    const model = LearningModel.of(sums.cells);
    expect(model.usesContext).toBe(true);
    const at = (id: string, band: '20-39' | '60+') => model.belief(id, { ...noon, band }).mean;
    expect(at('a', '60+')).toBeGreaterThan(at('b', '60+') + 1);
    expect(at('b', '20-39')).toBeGreaterThan(at('a', '20-39') + 1);
  });

  it('CHO-4 does not take for a taste what an attentive crowd gives to whatever is on', () => {
    const sums = seenBy(seeded(4), 600, (_, { part }) => (part === 'evening' ? 8 : 4));
    expect(LearningModel.of(sums.cells).usesContext).toBe(false);
    // "b" was only ever on in the evening, and is no better for it.
    const evening = { ...noon, part: 'evening' } as const;
    const one = new LearningSums();
    const random = seeded(5);
    for (let i = 0; i < 400; i += 1) {
      one.addPlay(played('a', Math.max(0, 4 + normal(random)), noon));
      one.addPlay(played('a', Math.max(0, 8 + normal(random)), evening));
      one.addPlay(played('b', Math.max(0, 8 + normal(random)), evening));
    }
    const model = LearningModel.of(one.cells);
    expect(Math.abs(model.belief('a', evening).mean - model.belief('b', evening).mean)).toBeLessThan(0.5);
  });
});
