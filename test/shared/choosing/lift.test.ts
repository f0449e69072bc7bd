import { describe, expect, it } from 'vitest';
import { isControl } from '../../../shared/choosing/experiment.ts';
import { daysFor, hoursFor, usualHours } from '../../../shared/choosing/experiment-plan.ts';
import { liftOf } from '../../../shared/choosing/lift.ts';
import { seeded } from '../../support/seeded.ts';
import { dayOfAnswer, type MadeShop, madeHours, ONE_SCREEN, THREE_SCREENS } from './lift-kit.ts';

const REPETITIONS = 600;
const PATIENT = { timeout: 180_000 };
const MONTH = 28;

interface Trial {
  shop: MadeShop;
  controlShare: number;
  /** What choosing adds, as a share. */
  lift: number;
  /** A month, or as long as the plan for this lift says, made from the weeks before. */
  length: 'month' | 'planned';
}

/** In how many of 600 experiments somebody who looks every evening is once told that there is a difference. */
function told({ shop, controlShare, lift, length }: Trial) {
  const days: number[] = [];
  const lengths: number[] = [];
  let wrongWay = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const experiment = { id: `experiment-${repetition}`, controlShare };
    const make = (made: number) => madeHours(shop, { experiment, days: made, lift }, seeded(repetition));
    const usual = usualHours(make(0).before);
    const planned =
      length === 'planned' ? hoursFor(lift, usual.spread, controlShare) : MONTH * usual.hoursADay;
    const made = length === 'planned' ? daysFor(planned, usual) : MONTH;
    if (made === null) throw new Error('nobody waits that long');
    lengths.push(made);
    const answer = dayOfAnswer(make(made), { controlShare, plannedHours: planned });
    if (answer === null) continue;
    days.push(answer.day);
    wrongWay += Number(answer.added.high < 0);
  }
  return { share: days.length / REPETITIONS, wrongWay, day: median(days), of: median(lengths) };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('did it work', () => {
  it.each([
    ['half of the hours of one screen', { shop: ONE_SCREEN, controlShare: 0.5 }],
    ['one hour in ten of one screen', { shop: ONE_SCREEN, controlShare: 0.1 }],
    ['one hour in four of three unequal screens', { shop: THREE_SCREENS, controlShare: 0.25 }],
  ])(
    'EXP-3 is wrong in at most 5 % of 600 experiments that change nothing, looked at every day: %s without choosing',
    PATIENT,
    (name, design) => {
      const { share } = told({ ...design, lift: 0, length: 'month' });
      console.info(`A/A, ${name}: ${percent(share)} false alarms of ${REPETITIONS}`);
      expect(share).toBeLessThanOrEqual(0.05);
    },
  );

  it('EXP-4 finds a planted tenth within a month, most often, and never the wrong way round', PATIENT, () => {
    const { share, wrongWay, day } = told({
      shop: ONE_SCREEN,
      controlShare: 0.5,
      lift: 0.1,
      length: 'month',
    });
    console.info(`+10 %, a month: found in ${percent(share)} of ${REPETITIONS}, half of them by day ${day}`);
    expect(share).toBeGreaterThanOrEqual(0.8);
    expect(wrongWay).toBeLessThanOrEqual(REPETITIONS * 0.01);
    expect(day).toBeLessThan(MONTH);
  });

  it.each([
    ['a tenth, on one screen', { shop: ONE_SCREEN, controlShare: 0.5, lift: 0.1 }],
    ['a tenth, with one hour in ten', { shop: ONE_SCREEN, controlShare: 0.1, lift: 0.1 }],
    [
      'a tenth, where hours differ half as much again',
      { shop: { ...ONE_SCREEN, wild: 1.5 }, controlShare: 0.5, lift: 0.1 },
    ],
    ['a twentieth, on three unequal screens', { shop: THREE_SCREENS, controlShare: 0.5, lift: 0.05 }],
  ])('EXP-7 finds what it was planned for in four of five experiments: %s', PATIENT, (name, trial) => {
    const { share, wrongWay, day, of } = told({ ...trial, length: 'planned' });
    console.info(
      `planned for ${name}: found in ${percent(share)} of ${REPETITIONS}, half of them by day ${day} of ${of}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.8);
    expect(wrongWay).toBeLessThanOrEqual(REPETITIONS * 0.01);
  });

  it('EXP-5 knows more by what the same hours were like before (CUPED)', () => {
    const [withIt, without] = [{ width: 0 }, { width: 0 }];
    for (let repetition = 0; repetition < 100; repetition += 1) {
      const experiment = { id: `cuped-${repetition}`, controlShare: 0.5 };
      const made = madeHours(ONE_SCREEN, { experiment, days: 14, lift: 0.1 }, seeded(repetition));
      const design = { controlShare: 0.5, plannedHours: 140 };
      const widthOf = (before: typeof made.before) => {
        const { low, high } = liftOf({ ...made, before }, design)?.added ?? { low: 0, high: Number.NaN };
        return high - low;
      };
      withIt.width += widthOf(made.before);
      without.width += widthOf([]);
    }
    console.info(`two weeks before make the range ${percent(1 - withIt.width / without.width)} narrower`);
    expect(withIt.width).toBeLessThan(0.95 * without.width);
  });

  it('EXP-4 covers what was added, and says what there would be without', () => {
    let covered = 0;
    let control = 0;
    for (let repetition = 0; repetition < 100; repetition += 1) {
      const experiment = { id: `cover-${repetition}`, controlShare: 0.5 };
      const made = madeHours(ONE_SCREEN, { experiment, days: MONTH, lift: 0.1 }, seeded(5000 + repetition));
      const lift = liftOf(made, { controlShare: 0.5, plannedHours: 280 });
      const truth = 0.1 * 3.77;
      control += (lift?.control ?? Number.NaN) / 100;
      covered += Number(lift !== null && lift.added.low <= truth && lift.added.high >= truth);
    }
    // Four seconds, less what is cut off beyond fifteen.
    expect(control).toBeGreaterThan(3.6);
    expect(control).toBeLessThan(3.95);
    expect(covered).toBeGreaterThanOrEqual(95);
  });

  const half = { controlShare: 0.5, plannedHours: 140 };
  const made = (lift: number, days = MONTH) =>
    madeHours(ONE_SCREEN, { experiment: { id: 'one', controlShare: 0.5 }, days, lift }, seeded(1));

  it('EXP-6 says nothing before there were 12 hours with choosing and 12 without', () => {
    const { before, hours } = made(3);
    expect(liftOf({ before, hours: [] }, half)).toBeNull();
    let answered = false;
    for (let count = 1; count < 40; count += 1) {
      const some = hours.slice(0, count);
      const control = some.filter((hour) => hour.control).length;
      const lift = liftOf({ before, hours: some }, half);
      expect(lift !== null).toBe(Math.min(control, count - control) >= 12);
      answered ||= lift !== null;
    }
    expect(answered).toBe(true);
    const lone = hours.map((hour, place) => ({ ...hour, control: place === 0 }));
    expect(liftOf({ before, hours: lone }, half)).toBeNull();
  });

  it('EXP-6 does not mind the order in which hours come, nor hours all alike, nor a screen that is new', () => {
    const { before, hours } = made(0.1);
    const turned = { before: before.toReversed(), hours: hours.toReversed() };
    expect(liftOf(turned, half)).toEqual(liftOf({ before, hours }, half));
    const flat = liftOf({ before: [], hours: hours.map((hour) => ({ ...hour, value: 4 })) }, half);
    expect(flat?.added.value).toBeCloseTo(0, 2);
    expect(Number.isFinite(flat?.added.high)).toBe(true);
    const more = hours.slice(-40).map((hour) => ({ ...hour, displayId: 'new', impressions: 5, value: 9 }));
    const lift = liftOf({ before, hours: [...hours, ...more] }, half);
    expect(lift?.hours).toBe(hours.length + 40);
    expect(Math.abs((lift?.added.value ?? Number.NaN) - 0.38)).toBeLessThan(0.4);
  });
});

describe('how long an experiment takes', () => {
  it('EXP-8 is planned by how the hours of this shop differ, and by what is usual while nobody knows', () => {
    const { before } = madeHours(
      THREE_SCREENS,
      { experiment: { id: 'x', controlShare: 0.5 }, days: 0, lift: 0 },
      seeded(3),
    );
    expect(usualHours(before)).toMatchObject({ measured: true, hoursADay: 30 });
    const calm = before.map((hour) => ({ ...hour, value: 4 + (hour.value - 4) / 4 }));
    expect(usualHours(calm).spread).toBeLessThan(usualHours(before).spread / 2);
    for (const few of [[], before.slice(0, 23), before.map((hour) => ({ ...hour, value: 0 }))])
      expect(usualHours(few)).toEqual({ measured: false, hoursADay: 10, spread: 0.22 });
  });

  it('EXP-8 takes four times as long for half the difference, longest with few hours of control, and has an end', () => {
    const hours = hoursFor(0.1, 0.22, 0.5);
    expect(hoursFor(0.05, 0.22, 0.5) / hours).toBeCloseTo(4, 0);
    expect(hoursFor(0.1, 0.22, 0.1)).toBeGreaterThan(2 * hours);
    expect(hoursFor(5, 0.22, 0.5)).toBe(24);
    expect(hoursFor(5, 0.22, 0.1)).toBe(120);
    const usual = { spread: 0.22, hoursADay: 10, measured: true };
    expect(daysFor(hours, usual)).toBe(Math.ceil(hours / 10));
    expect(daysFor(hours, { ...usual, hoursADay: 0.5 })).toBeNull();
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
