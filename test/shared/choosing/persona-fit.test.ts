import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../shared/choosing/creative-estimate.ts';
import type { LearningContext } from '../../../shared/choosing/learning-cell.ts';
import { LearningSums } from '../../../shared/choosing/learning-sums.ts';
import { personaFit } from '../../../shared/choosing/persona-fit.ts';
import { normal, seeded } from '../../support/seeded.ts';
import { noon, played } from './learning-kit.ts';

const older: LearningContext = { ...noon, band: '60+' };
const rule = { band: '60+' as const };
const slot = { creativeId: 'tea', others: ['coffee', 'cake'] };

/** Plays by lot in front of older people, who look `lift` seconds longer at tea; younger ones the other way round. */
function byLot(plays: number, lift: number, seed: number): LearningSums {
  const random = seeded(seed);
  const sums = new LearningSums();
  const seen = (mean: number) => Math.max(0, mean + 2 * normal(random));
  for (let i = 0; i < plays; i += 1)
    for (const creativeId of ['tea', 'coffee', 'cake', 'elsewhere']) {
      const own = creativeId === 'tea' ? lift : 0;
      sums.addPlay({ ...played(creativeId, seen(5 + own), older), random: true });
      sums.addPlay({ ...played(creativeId, seen(5 - own)), random: true });
      // What was chosen on purpose says nothing, whatever it says.
      sums.addPlay(played(creativeId, creativeId === 'tea' ? 15 : 0, older));
    }
  return sums;
}

describe('whether a persona is real', () => {
  it('FIT-1 finds a planted lift within its interval, from plays by lot in front of those whom the rule means', () => {
    let covered = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { lift, plays, otherPlays, flagged } = personaFit(byLot(150, 1.5, seed).cells, rule, slot);
      expect({ plays, otherPlays, flagged }).toEqual({ plays: 150, otherPlays: 300, flagged: false });
      expect(lift?.low).toBeGreaterThan(0);
      covered += Number(lift !== null && lift.low <= 1.5 && lift.high >= 1.5);
    }
    expect(covered).toBeGreaterThanOrEqual(95);
  });

  it('FIT-2 flags a persona without a lift once there were 100 plays of either side, and not before', () => {
    let flagged = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      flagged += Number(personaFit(byLot(120, 0, seed).cells, rule, slot).flagged);
      expect(personaFit(byLot(99, 0, seed).cells, rule, slot).flagged).toBe(false);
    }
    expect(flagged).toBeGreaterThanOrEqual(95);
    expect(personaFit(byLot(120, -1, 1).cells, rule, slot).flagged).toBe(true);
  });

  it('FIT-2 says nothing without anything to compare', () => {
    expect(personaFit([], rule, slot)).toEqual({ plays: 0, otherPlays: 0, lift: null, flagged: false });
    const onlyOwn = byLot(200, 1, 1).cells.filter(({ creativeId }) => creativeId === 'tea');
    expect(personaFit(onlyOwn, rule, slot)).toMatchObject({ lift: null, flagged: false });
  });

  it('CHO-8 gives every creative an interval that holds whenever somebody looks', () => {
    let missed = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed);
      const sums = new LearningSums();
      let out = false;
      for (let play = 1; play <= 400; play += 1) {
        sums.addPlay(played('a', Math.min(15, -4 * Math.log(1 - random()))));
        const { low, high } = estimateOf(sums.cells);
        // Four seconds, less what is cut off beyond fifteen.
        const mean = 4 * (1 - Math.exp(-15 / 4));
        out ||= play >= 10 && (mean < low || mean > high);
      }
      missed += Number(out);
    }
    expect(missed).toBeLessThanOrEqual(12);
    expect(estimateOf([]).high).toBe(Number.POSITIVE_INFINITY);
  });
});
