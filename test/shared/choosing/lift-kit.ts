import { type Experiment, HOUR_MS, isControl } from '../../../shared/choosing/experiment.ts';
import type { SeenHour } from '../../../shared/choosing/hour-forecast.ts';
import type { Estimate } from '../../../shared/choosing/interval.ts';
import { type LiftDesign, LiftMeter, type MeasuredHour } from '../../../shared/choosing/lift.ts';
import { normal } from '../../support/seeded.ts';

const HOURS_A_DAY = 10;
const OPENS_AT = 9;
const WEEK_DAYS = 7;
const DAYS_BEFORE = 14;
const FIRST_DAY = 20_000;

/*
 * How much hours differ is not a guess of ours. shared/background/personalization.md, 4.1, simulates the same month (one
 * screen, sixty views an hour, ten hours a day, 28 days, hours alike by 0.6) and publishes what hourly t-tests make of it:
 * 5 % found in 49 of 100, 10 % in 96, which is so where one hour has a standard deviation of 0.216 and 0.226 of its mean;
 * and the weeks before cut the standard error by 8 %, which is so where 0.124 of it belong to the hour of the week. The views of
 * an hour are those of section 4: a quarter no look at all, a long tail, fifteen seconds at most.
 */
const HOUR_SPREAD = 0.22;
const WEEK_SPREAD = 0.124;
/** Hour to hour, on the same screen, day and night. */
const ALIKE = 0.6;
const SHARE_OF_ZEROS = 0.25;
const TAIL = 0.8;
const MOST_SECONDS = 15;
/** Standard deviation of one view's share of the mean, by that tail and with that end, where the mean is four seconds. */
const VIEW_SPREAD = 1.03;

interface MadeScreen {
  id: string;
  /** Of attention per impression, on average. */
  seconds: number;
  /** Impressions of an hour, from the first of a day to the busiest. */
  views: readonly [number, number];
}

export interface MadeShop {
  screens: readonly MadeScreen[];
  /** How much wilder its hours are than those of the background. */
  wild: number;
}

/** What the background simulates. */
export const ONE_SCREEN: MadeShop = { screens: [{ id: 'window', seconds: 4, views: [60, 60] }], wild: 1 };

/** A door that everybody passes, a counter where people wait, a shelf that few see. */
export const THREE_SCREENS: MadeShop = {
  screens: [
    { id: 'door', seconds: 2.5, views: [40, 160] },
    { id: 'counter', seconds: 6, views: [30, 80] },
    { id: 'shelf', seconds: 4, views: [8, 30] },
  ],
  wild: 1,
};

/**
 * The hours of a shop: of the two weeks before an experiment, and of its days.
 *
 * @param lift what choosing adds, as a share
 */
export function madeHours(
  shop: MadeShop,
  {
    experiment,
    days,
    lift,
  }: { experiment: Pick<Experiment, 'id' | 'controlShare'>; days: number; lift: number },
  random: () => number,
): { before: SeenHour[]; hours: MeasuredHour[] } {
  const seen = shop.screens.flatMap((screen) => hoursOf(screen, shop.wild, DAYS_BEFORE + days, random));
  const starts = (FIRST_DAY + DAYS_BEFORE) * 24 * HOUR_MS;
  const hours = seen
    .filter(({ hour }) => hour >= starts)
    .map((one) => {
      const control = isControl(experiment, one.displayId, one.hour);
      return { ...one, control, value: one.value * (control ? 1 : 1 + lift) };
    })
    .sort((a, b) => a.hour - b.hour);
  return { before: seen.filter(({ hour }) => hour < starts), hours };
}

function hoursOf(
  { id, seconds, views }: MadeScreen,
  wild: number,
  days: number,
  random: () => number,
): SeenHour[] {
  const weekly = wild * WEEK_SPREAD;
  const moody = wild * Math.sqrt(HOUR_SPREAD ** 2 - VIEW_SPREAD ** 2 / 60 - WEEK_SPREAD ** 2);
  const week = Array.from({ length: WEEK_DAYS * HOURS_A_DAY }, () => weekly * normal(random));
  const hours: SeenHour[] = [];
  let mood = normal(random);
  for (let hour = 0; hour < days * 24; hour += 1) {
    mood = ALIKE * mood + Math.sqrt(1 - ALIKE ** 2) * normal(random);
    const [day, place] = [Math.floor(hour / 24), (hour % 24) - OPENS_AT];
    if (place < 0 || place >= HOURS_A_DAY) continue;
    const level = Math.max(0.2, 1 + moody * mood + (week[(day % WEEK_DAYS) * HOURS_A_DAY + place] ?? 0));
    const impressions = Math.round(
      views[0] + (views[1] - views[0]) * Math.sin((Math.PI * place) / HOURS_A_DAY),
    );
    hours.push({
      displayId: id,
      hour: (FIRST_DAY * 24 + hour) * HOUR_MS,
      impressions,
      value: level * viewed(seconds, impressions, random),
    });
  }
  return hours;
}

/** Mean attention of an hour's views. */
function viewed(mean: number, views: number, random: () => number): number {
  let sum = 0;
  for (let view = 0; view < views; view += 1)
    if (random() >= SHARE_OF_ZEROS) {
      const length = (mean / (1 - SHARE_OF_ZEROS)) * Math.exp(TAIL * normal(random) - TAIL ** 2 / 2);
      sum += Math.min(MOST_SECONDS, length);
    }
  return sum / views;
}

/** The first day, counted from 1, at whose end somebody who looks is told that there is a difference; null: none. */
export function dayOfAnswer(
  { before, hours }: { before: readonly SeenHour[]; hours: readonly MeasuredHour[] },
  design: LiftDesign,
): { day: number; added: Estimate } | null {
  const meter = new LiftMeter(design, before);
  for (const [place, hour] of hours.entries()) {
    meter.add(hour);
    const next = hours[place + 1]?.hour ?? Number.POSITIVE_INFINITY;
    if (next - hour.hour <= HOUR_MS) continue;
    const added = meter.lift?.added;
    if (added && (added.low > 0 || added.high < 0))
      return { day: Math.floor(hour.hour / (24 * HOUR_MS)) - FIRST_DAY - DAYS_BEFORE + 1, added };
  }
  return null;
}
