import { describe, expect, it } from 'vitest';
import { isControl } from '../../../shared/choosing/experiment.ts';
import { liftOf, type MeasuredHour } from '../../../shared/choosing/lift.ts';
import { seeded } from '../../support/seeded.ts';
import { DAYS, dayOfAnswer, madeMonth } from './lift-kit.ts';

const REPETITIONS = 600;
const half = (repetition: number) => ({ id: `experiment-${repetition}`, controlShare: 0.5 });

/** In how many of the months somebody who looks every evening is once told that there is a difference. */
function told(lift: number, change: (hour: MeasuredHour) => MeasuredHour = (hour) => hour) {
  const days: number[] = [];
  let wrongWay = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const month = madeMonth(half(repetition), lift, seeded(repetition)).map(change);
    const answer = dayOfAnswer(month, 0.5);
    if (answer === null) continue;
    days.push(answer.day);
    wrongWay += Number(answer.added.high < 0);
  }
  days.sort((a, b) => a - b);
  return { share: days.length / REPETITIONS, wrongWay, median: days[Math.floor(days.length / 2)] ?? null };
}

describe('did it work', () => {
  it('EXP-3 is wrong in at most 5 % of 600 experiments that change nothing, looked at every day', () => {
    const { share } = told(0);
    console.info(`A/A: ${(100 * share).toFixed(1)} % false alarms of ${REPETITIONS}`);
    expect(share).toBeLessThanOrEqual(0.05);
  });

  it('EXP-4 finds a planted tenth within a month, most often, and never the wrong way round', () => {
    const { share, wrongWay, median } = told(0.1);
    console.info(
      `+10 %: found in ${(100 * share).toFixed(1)} % of ${REPETITIONS}, half of them by day ${median}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.8);
    expect(wrongWay).toBeLessThanOrEqual(REPETITIONS * 0.01);
    expect(median).toBeLessThan(DAYS);
  });

  it('EXP-5 finds more by what the same hours were like before (CUPED)', () => {
    const [withIt, without] = [told(0.05), told(0.05, (hour) => ({ ...hour, usual: 0 }))];
    console.info(
      `+5 %: found in ${(100 * withIt.share).toFixed(1)} %, without the weeks before in ${(100 * without.share).toFixed(1)} %`,
    );
    expect(withIt.share).toBeGreaterThan(without.share);
  });

  it('EXP-4 covers what was added, and says what there would be without', () => {
    let covered = 0;
    for (let repetition = 0; repetition < 100; repetition += 1) {
      const lift = liftOf(madeMonth(half(repetition), 0.1, seeded(5000 + repetition)), 0.5);
      expect(lift?.control).toBeGreaterThan(3.2);
      expect(lift?.control).toBeLessThan(4.8);
      covered += Number(lift !== null && lift.added.low <= 0.4 && lift.added.high >= 0.4);
    }
    expect(covered).toBeGreaterThanOrEqual(95);
  });

  it('EXP-6 says nothing of the first 24 hours, of none, and of a single control hour', () => {
    const month = madeMonth(half(1), 3, seeded(1));
    expect(liftOf([], 0.5)).toBeNull();
    expect(liftOf(month.slice(0, 23), 0.5)).toBeNull();
    expect(liftOf(month.slice(0, 24), 0.5)).not.toBeNull();
    const lone = month.map((hour, place) => ({ ...hour, control: place === 0 }));
    expect(liftOf(lone, 0.1)).toBeNull();
  });

  it('EXP-6 does not mind the order in which hours come, nor hours all alike', () => {
    const month = madeMonth(half(2), 0.1, seeded(2));
    expect(liftOf(month.toReversed(), 0.5)).toEqual(liftOf(month, 0.5));
    const flat = liftOf(
      month.map((hour) => ({ ...hour, value: 4, usual: 0 })),
      0.5,
    );
    expect(flat?.added.value).toBeCloseTo(0, 2);
    expect(Number.isFinite(flat?.added.high)).toBe(true);
  });
});

describe('who is in the control hours', () => {
  it('EXP-1 follows from experiment, screen and hour alone, and nothing tells it beforehand', () => {
    const hours = Array.from({ length: 20_000 }, (_, i) => (480_000 + i) * 3_600_000);
    for (const controlShare of [0.1, 0.25, 0.5]) {
      const one = hours.map((hour) => isControl({ id: 'one', controlShare }, 'window', hour));
      const share = (of: readonly boolean[]) => of.filter(Boolean).length / of.length;
      expect(share(one)).toBeCloseTo(controlShare, 1);
      expect(one).toEqual(hours.map((hour) => isControl({ id: 'one', controlShare }, 'window', hour)));
      // Independent of the hour before, of the screen beside it, and of another experiment.
      for (const other of [
        [...one.slice(1), false],
        hours.map((hour) => isControl({ id: 'one', controlShare }, 'door', hour)),
        hours.map((hour) => isControl({ id: 'two', controlShare }, 'window', hour)),
      ]) {
        const both = share(one.map((control, i) => control && other[i] === true));
        expect(Math.abs(both - controlShare ** 2)).toBeLessThan(0.015);
      }
    }
  });

  it('EXP-1 makes every hour of the day one of control now and then', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const days = Array.from({ length: 365 }, (_, day) => (480_000 + day * 24 + hour) * 3_600_000);
      const controls = days.filter((at) => isControl({ id: 'x', controlShare: 0.1 }, 'window', at));
      expect(controls.length).toBeGreaterThan(15);
      expect(controls.length).toBeLessThan(65);
    }
  });
});
