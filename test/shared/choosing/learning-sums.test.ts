import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armsOf, FEATURES, featuresOf } from '../../../shared/choosing/arm-sums.ts';
import { LearningCell, tenthsOf } from '../../../shared/choosing/learning-cell.ts';
import { LearningSums, type SeenPlay } from '../../../shared/choosing/learning-sums.ts';
import { anyContext, anyPlay, noon, played } from './learning-kit.ts';

const sumsOf = (plays: readonly SeenPlay[]): LearningSums => {
  const sums = new LearningSums();
  for (const play of plays) sums.addPlay(play);
  return sums;
};
const plays = fc.array(anyPlay, { maxLength: 60 });

describe('what has been learned', () => {
  it('CHO-1 comes to the same in whatever order and grouping it is added up, as if one screen had seen all', () => {
    fc.assert(
      fc.property(plays, plays, plays, (a, b, c) => {
        const [x, y, z] = [sumsOf(a).cells, sumsOf(b).cells, sumsOf(c).cells];
        const all = sumsOf([...a, ...b, ...c]).cells;
        expect(LearningSums.of(x, y, z).cells).toEqual(all);
        expect(LearningSums.of(z, y, x).cells).toEqual(all);
        expect(LearningSums.of(x, LearningSums.of(y, z).cells).cells).toEqual(all);
        expect(LearningSums.of(LearningSums.of(x, y).cells, z).cells).toEqual(all);
      }),
    );
  });

  it('CHO-1 holds all that the model needs: its matrices are those of the plays one by one', () => {
    fc.assert(
      fc.property(plays, (seen) => {
        const arms = armsOf(sumsOf(seen).cells);
        for (const creativeId of ['a', 'b', 'c']) {
          const own = seen.filter((play) => play.creativeId === creativeId);
          const arm = arms.get(creativeId);
          expect(arm?.plays ?? 0).toBe(own.length);
          for (let i = 0; i < FEATURES; i += 1) {
            const at = own.filter((play) => featuresOf(play).includes(i));
            expect(arm?.moments[i] ?? 0).toBeCloseTo(
              at.reduce((sum, { tenths }) => sum + tenths / 10, 0),
              6,
            );
            for (let j = 0; j < FEATURES; j += 1)
              expect(arm?.gram[i]?.[j] ?? 0).toBe(at.filter((play) => featuresOf(play).includes(j)).length);
          }
        }
      }),
    );
  });

  it('CHO-2 is counts and sums that plays can have, also when half of it is forgotten', () => {
    fc.assert(
      fc.property(plays, fc.integer({ min: 1, max: 4 }), (seen, times) => {
        let sums = sumsOf(seen);
        for (let i = 0; i < times; i += 1) {
          for (const cell of sums.cells) expect(LearningCell.safeParse(cell).success).toBe(true);
          const half = sums.halved();
          expect(half.plays).toBeLessThanOrEqual(sums.plays / 2);
          sums = half;
        }
      }),
    );
  });

  it('CHO-2 refuses sums that no plays can have, and every key that is not its own', () => {
    const [cell] = sumsOf([played('a', 4), played('a', 8)]).cells;
    expect(LearningCell.safeParse(cell).success).toBe(true);
    for (const wrong of [
      { tenths: 301 },
      { squares: 7199 },
      { tenths: 0 },
      { plays: 0 },
      { plays: 1.5 },
      { band: 'under-20' },
      { group: '7' },
      { age: 31 },
      { tenths: Number.NaN },
    ])
      expect(LearningCell.safeParse({ ...cell, ...wrong }).success).toBe(false);
  });

  it('CHO-2 counts attention per person, and of one play no more than fifteen seconds', () => {
    expect(tenthsOf(9000, 3)).toBe(30);
    expect(tenthsOf(60_000, 1)).toBe(150);
    expect(tenthsOf(0, 2)).toBe(0);
    expect(tenthsOf(5000, 0)).toBe(0);
    expect(tenthsOf(Number.NaN, 1)).toBe(0);
    const sums = new LearningSums();
    sums.addPlay({ ...played('a', 0), tenths: 100_000 });
    expect(sums.cells).toMatchObject([{ plays: 1, tenths: 150 }]);
  });

  it('CHO-1 tells contexts apart by band, group, part of the day, and nothing else', () => {
    fc.assert(
      fc.property(anyContext, anyContext, (a, b) => {
        const same = a.band === b.band && a.group === b.group && a.part === b.part;
        expect(String(featuresOf(a)) === String(featuresOf(b))).toBe(same);
      }),
    );
    expect(sumsOf([played('a', 1), played('a', 2, { ...noon, group: '2' })]).cells).toHaveLength(2);
  });
});
