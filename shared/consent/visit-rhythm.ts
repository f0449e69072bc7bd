import { z } from 'zod';
import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from '../schedule/civil-date.ts';

/**
 * When somebody usually comes: on a weekday (ISO, 1 for Monday), or each month from a day of it on for so many days, which
 * may run into the next month.
 */
export const Rhythm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekly'), weekday: z.int().min(1).max(7) }),
  z.strictObject({
    kind: z.literal('monthly'),
    day: z.int().min(1).max(31),
    days: z.int().min(1).max(7),
  }),
]);
export type Rhythm = z.infer<typeof Rhythm>;

/** A habit of long ago is none. */
const LATEST_DAYS = 183;
const LATEST_VISITS = 8;
/** Whoever comes less often has no weekday, whatever days it were. */
const SELDOM_DAYS = 14;
const FEWEST = 3;
/** Days round a date of the month, and round one that a weekend moves. */
const WINDOWS = [3, 5] as const;
const MONTH_DAYS = 30.44;
/**
 * How likely chance alone may do as well. Three visits suffice for either, and no fewer; of people who come at any time
 * not one in twenty is told a rhythm (measured in the test).
 */
const WEEKLY_CHANCE = 0.025;
const MONTHLY_CHANCE = 0.03;

/**
 * The rhythm of somebody's visits, or null where chance explains them as well: of the weekday, or else of the day of the
 * month. Nothing here knows why somebody comes then.
 *
 * @param visits civil days (shared/schedule/civil-date) on the shop's calendar, in any order
 */
export function visitRhythm(visits: readonly number[]): Rhythm | null {
  const latest = Math.max(...visits);
  const days = [...new Set(visits)].filter((day) => day > latest - LATEST_DAYS).sort((a, b) => b - a);
  if (days.length < FEWEST) return null;
  return weekly(days.slice(0, LATEST_VISITS)) ?? monthly(days);
}

/** Whether a civil day lies in the window. */
export function inRhythm(rhythm: Rhythm, day: number): boolean {
  if (rhythm.kind === 'weekly') return weekdayOf(day) === rhythm.weekday;
  const month = monthOf(day);
  return [month - 1, month].some((one) => {
    const start = startIn(one, rhythm.day);
    return day >= start && day < start + rhythm.days;
  });
}

/** @param days latest first */
function weekly(days: readonly number[]): Rhythm | null {
  const [latest = 0, first = 0] = [days[0], days.at(-1)];
  if ((latest - first) / (days.length - 1) > SELDOM_DAYS) return null;
  const counts = new Map<number, number>();
  for (const day of days) counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1);
  const [[weekday, most] = [1, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const chances = days.map(() => 1 / 7);
  return 7 * chanceOf(chances, most) <= WEEKLY_CHANCE ? { kind: 'weekly', weekday } : null;
}

/**
 * Looks for days of the month that most months have a visit on. Somebody who comes often does so on any days by chance:
 * each month is expected to hit by as many visits as it has.
 */
function monthly(days: readonly number[]): Rhythm | null {
  const visits = new Map<number, number>();
  for (const day of days) visits.set(monthOf(day), (visits.get(monthOf(day)) ?? 0) + 1);
  const [first, last] = [Math.min(...visits.keys()), Math.max(...visits.keys())];
  const months = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  for (const width of WINDOWS) {
    const chances = months.map((month) => 1 - (1 - width / MONTH_DAYS) ** (visits.get(month) ?? 0));
    // Whichever visit the window begins with hits it for certain, and any visit may be that one.
    const others = chances.sort((a, b) => b - a).slice(1);
    for (const begin of days) {
      const day = dayOfMonth(begin);
      const hits = [first - 1, ...months].filter((month) => {
        const start = startIn(month, day);
        return days.some((one) => one >= start && one < start + width);
      }).length;
      if (hits >= FEWEST && days.length * chanceOf(others, hits - 1) <= MONTHLY_CHANCE)
        return { kind: 'monthly', day, days: width };
    }
  }
  return null;
}

/** How likely at least `hits` of independent things happen. */
function chanceOf(chances: readonly number[], hits: number): number {
  let exactly = [1];
  for (const chance of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, n) => (exactly[n] ?? 0) * (1 - chance) + (exactly[n - 1] ?? 0) * chance,
    );
  return exactly.slice(hits).reduce((sum, one) => sum + one, 0);
}

/** The last day of a month is the last day of every month. */
function dayOfMonth(day: number): number {
  const { year, month, day: ofMonth } = civilOfDay(day);
  return ofMonth === daysInMonth(year, month) ? 31 : ofMonth;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilOfDay(day);
  return year * 12 + month - 1;
}

/** The civil day on which a window that begins on a day of the month begins in this one, or on its last day. */
function startIn(months: number, day: number): number {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOfCivil({ year, month, day: Math.min(day, daysInMonth(year, month)) });
}
