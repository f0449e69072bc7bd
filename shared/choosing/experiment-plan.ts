import {
  LONGEST_PLAN_DAYS,
  POWER_DEVIATIONS,
  PRE_PERIOD_WEEKS,
  SILENT_HOURS,
  USUAL_HOURS_A_DAY,
  USUAL_SPREAD,
} from './constants.ts';
import { HourForecast, type SeenHour } from './hour-forecast.ts';
import { radiusOf } from './interval.ts';
import { FIRST_HOURS, inOrder } from './lift.ts';
import { WeightedScores } from './weighted-scores.ts';

/** What is known of a shop's hours before an experiment. */
export interface UsualHours {
  /** By how much an hour is unlike what could be foreseen of it: standard deviation as a share of the mean. */
  spread: number;
  /** Hours of all screens that can be measured in a day. */
  hoursADay: number;
  /** Seen in this shop; else they are what is usual elsewhere, for one screen. */
  measured: boolean;
}

const ELSEWHERE: UsualHours = { spread: USUAL_SPREAD, hoursADay: USUAL_HOURS_A_DAY, measured: false };

/** What the weeks before say. @param before hours of those weeks, in any order */
export function usualHours(before: readonly SeenHour[]): UsualHours {
  const forecast = new HourForecast();
  const [misses, values] = [new WeightedScores(), new WeightedScores()];
  for (const [place, hour] of inOrder(before).entries()) {
    const [expected, weight] = [forecast.of(hour, null), forecast.weightOf(hour)];
    forecast.learn(hour, null);
    if (place < FIRST_HOURS) continue;
    misses.add(hour.value - expected, weight);
    values.add(hour.value, weight);
  }
  if (before.length < 2 * SILENT_HOURS || !(values.mean > 0)) return ELSEWHERE;
  const hoursADay = before.length / (7 * PRE_PERIOD_WEEKS);
  return { spread: misses.deviation(0) / values.mean, hoursADay, measured: true };
}

/**
 * Hours of screens after which a difference as large as `lift` is found in four of five experiments at least, however
 * often somebody has looked: the interval is tightest then, and what was found before comes on top.
 *
 * @param lift as a share of what there is without choosing
 */
export function hoursFor(lift: number, spread: number, controlShare: number): number {
  // The same for every count that the interval is tuned for.
  const radius = radiusOf(1, 1, 1);
  const score = spread * Math.sqrt(1 / controlShare + 1 / (1 - controlShare));
  const hours = Math.ceil((((radius + POWER_DEVIATIONS) * score) / lift) ** 2) + FIRST_HOURS;
  return Math.max(hours, Math.ceil(SILENT_HOURS / Math.min(controlShare, 1 - controlShare)));
}

/** Days that so many hours take; null where that is longer than anybody waits. */
export function daysFor(hours: number, { hoursADay }: UsualHours): number | null {
  const days = Math.max(1, Math.ceil(hours / hoursADay));
  return days > LONGEST_PLAN_DAYS ? null : days;
}
