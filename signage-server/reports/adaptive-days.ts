import { periodOf } from '../../shared/audience/report-period.ts';
import type { Reading } from '../../shared/audience/told-families.ts';
import { adaptivePlays } from '../storage/play-reports.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';

/** How often an audience-driven slot showed a creative on a screen in a day of the store. */
export interface AdaptiveDay {
  displayId: string;
  creativeId: string;
  /** ms */
  dayStart: number;
  plays: number;
  seconds: number;
}

/**
 * Plays of audience-driven slots by the day, the latest day first, and none of a day that is not over: what a quiet quarter
 * of an hour was shown says who stood there, and two readings of a running day tell its quarters (R08, R20).
 */
export async function adaptiveDays(
  db: Reader,
  range: ReportRange,
  { now, zone }: Reading,
): Promise<AdaptiveDay[]> {
  const days = new Map<string, AdaptiveDay>();
  const periods = new Map<number, ReturnType<typeof periodOf>>();
  for (const { displayId, creativeId, quarterStart, plays, seconds } of await adaptivePlays(db, range)) {
    const period = periods.get(quarterStart) ?? periodOf('day', quarterStart, zone);
    periods.set(quarterStart, period);
    if (period.to > now) continue;
    const key = `${period.from}/${displayId}/${creativeId}`;
    const day = days.get(key) ?? { displayId, creativeId, dayStart: period.from, plays: 0, seconds: 0 };
    day.plays += plays;
    day.seconds += seconds;
    days.set(key, day);
  }
  return [...days.values()].sort(
    (a, b) =>
      b.dayStart - a.dayStart ||
      a.displayId.localeCompare(b.displayId) ||
      a.creativeId.localeCompare(b.creativeId),
  );
}
