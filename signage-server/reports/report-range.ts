import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ReportQuery } from '../../shared/protocol/report-query.ts';
import { DAY_MS, dayOfDate } from '../../shared/schedule/civil-date.ts';
import { clockOf } from '../../shared/schedule/zone.ts';
import type { ReportRange } from '../storage/report-range.ts';

/** A year and a day, so that the same day of last year is in it. */
const LONGEST_DAYS = 367;

/** The days that somebody asked for, as the clock on the shop's wall has them. Both dates are inclusive. */
export function reportRange(query: ReportQuery, zone: string): Result<ReportRange> {
  const [first, last] = [dayOfDate(query.from), dayOfDate(query.to)];
  if (last < first) return refuse('invalid-input', 'The last day is before the first.');
  if (last - first >= LONGEST_DAYS) return refuse('invalid-input', `Ask for at most ${LONGEST_DAYS} days.`);
  const clock = clockOf(zone);
  if (!clock) throw new Error(`the shop's time zone ${zone} is unknown here`);
  const startOf = (day: number) => clock.firstReach(day * DAY_MS, (day - 2) * DAY_MS);
  return done({ from: startOf(first), to: startOf(last + 1), displayId: query.displayId });
}
