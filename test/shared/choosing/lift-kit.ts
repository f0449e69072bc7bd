import { type Experiment, HOUR_MS, isControl } from '../../../shared/choosing/experiment.ts';
import type { Estimate } from '../../../shared/choosing/interval.ts';
import { LiftMeter, type MeasuredHour } from '../../../shared/choosing/lift.ts';
import { normal } from '../../support/seeded.ts';

export const DAYS = 28;
const HOURS_A_DAY = 10;
const VIEWS_AN_HOUR = 60;
/** Hour to hour, on the same screen. */
const ALIKE = 0.6;
/** Standard deviation of what makes an hour unlike others, as a share of the mean. */
const HOURS_DIFFER = 0.14;
/** Of what an hour of the week is always like. */
const WEEK_DIFFERS = 0.1;
const MEAN_SECONDS = 4;
const SHARE_OF_ZEROS = 0.25;

/**
 * A month of one screen, ten hours a day, sixty views an hour: a quarter of them no look at all, the others with a long
 * tail; neighbouring hours alike, and each hour of the week somewhat like itself.
 *
 * @param lift what choosing adds, as a share
 */
export function madeMonth(
  experiment: Pick<Experiment, 'id' | 'controlShare'>,
  lift: number,
  random: () => number,
): MeasuredHour[] {
  const week = Array.from({ length: 7 * HOURS_A_DAY }, () => WEEK_DIFFERS * normal(random));
  // The two weeks before the experiment, as they were measured.
  const usual = week.map((level) => MEAN_SECONDS * (level + (HOURS_DIFFER / Math.SQRT2) * normal(random)));
  const hours: MeasuredHour[] = [];
  let mood = HOURS_DIFFER * normal(random);
  for (let day = 0; day < DAYS; day += 1)
    for (let i = 0; i < HOURS_A_DAY; i += 1) {
      mood = ALIKE * mood + Math.sqrt(1 - ALIKE ** 2) * HOURS_DIFFER * normal(random);
      const place = (day % 7) * HOURS_A_DAY + i;
      const hour = (20_000 * 24 + day * 24 + 9 + i) * HOUR_MS;
      const control = isControl(experiment, 'window', hour);
      const level = Math.max(0.1, 1 + mood + (week[place] ?? 0)) * (control ? 1 : 1 + lift);
      hours.push({
        displayId: 'window',
        hour,
        control,
        value: viewed(MEAN_SECONDS * level, random),
        usual: usual[place] ?? 0,
      });
    }
  return hours;
}

/** Mean attention of an hour's views. */
function viewed(mean: number, random: () => number): number {
  let sum = 0;
  for (let view = 0; view < VIEWS_AN_HOUR; view += 1)
    if (random() >= SHARE_OF_ZEROS)
      sum += (-mean / 2 / (1 - SHARE_OF_ZEROS)) * (Math.log(1 - random()) + Math.log(1 - random()));
  return sum / VIEWS_AN_HOUR;
}

/** The first day, counted from 1, at whose end somebody who looks is told that there is a difference; null: none. */
export function dayOfAnswer(
  hours: readonly MeasuredHour[],
  controlShare: number,
): { day: number; added: Estimate } | null {
  const meter = new LiftMeter(controlShare);
  for (const [place, hour] of hours.entries()) {
    meter.add(hour);
    if ((place + 1) % HOURS_A_DAY !== 0) continue;
    const added = meter.lift?.added;
    if (added && (added.low > 0 || added.high < 0)) return { day: (place + 1) / HOURS_A_DAY, added };
  }
  return null;
}
