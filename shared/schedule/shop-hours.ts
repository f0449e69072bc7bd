import type { OpeningHours } from '../model/opening-hours.ts';
import { DAY_MS, dayOfDate } from './civil-date.ts';
import { LAST_WALL_DAY, type Reading, ROUND_OF_DAYS, readingOf, type WindowMs, windowMs } from './pattern.ts';

/** When the shop is open, on any wall clock. */
export interface ShopHours {
  /** By ISO weekday. */
  readonly week: readonly (readonly WindowMs[])[];
  /** By civil day. */
  readonly exceptions: ReadonlyMap<number, readonly WindowMs[]>;
  /** Days with an exception, in order. */
  readonly special: readonly number[];
}

/** A weekday or date that is named twice has the hours of both. */
export function shopHoursOf({ week, exceptions }: OpeningHours): ShopHours {
  const byWeekday: WindowMs[][] = [[], [], [], [], [], [], [], []];
  for (const { weekday, hours } of week) byWeekday[weekday]?.push(...hours.map(windowMs));
  const byDay = new Map<number, WindowMs[]>();
  for (const { date, hours } of exceptions) {
    const day = dayOfDate(date);
    byDay.set(day, [...(byDay.get(day) ?? []), ...hours.map(windowMs)]);
  }
  return { week: byWeekday, exceptions: byDay, special: [...byDay.keys()].sort((a, b) => a - b) };
}

/** The windows that begin on a civil day: its exception, else those of its weekday. */
export function windowsOn(
  { week, exceptions }: ShopHours,
  day: number,
  weekday: number,
): readonly WindowMs[] {
  return exceptions.get(day) ?? week[weekday] ?? [];
}

/** Whether a window is open at a reading: one of today's, or of yesterday's that crossed midnight. */
export function isShopOpen(hours: ShopHours, { day, weekday, yesterday, time }: Reading): boolean {
  return (
    windowsOn(hours, day, weekday).some(({ start, end }) => time >= start && time < end) ||
    windowsOn(hours, day - 1, yesterday).some(({ end }) => time + DAY_MS < end)
  );
}

/** The first wall after a reading at which the shop opens or closes; infinite when it never does. */
export function nextShopTurn(hours: ShopHours, reading: Reading): number {
  const { special, exceptions } = hours;
  const wasOpen = isShopOpen(hours, reading);
  let ordinary = 0;
  for (let day = reading.day; day <= LAST_WALL_DAY; day += 1) {
    ordinary = exceptions.has(day) || exceptions.has(day - 1) ? 0 : ordinary + 1;
    if (ordinary > ROUND_OF_DAYS + 1) {
      // A week like any other changes nothing: only another exception can.
      const next = special.find((one) => one > day);
      if (next === undefined) break;
      day = next - 1;
      ordinary = 0;
      continue;
    }
    const turn = boundaries(hours, day).find(
      (wall) => wall > reading.wall && isShopOpen(hours, readingOf(wall)) !== wasOpen,
    );
    if (turn !== undefined) return turn;
  }
  return Number.POSITIVE_INFINITY;
}

/** The walls of one day at which a window starts or ends, in order. */
function boundaries(hours: ShopHours, day: number): number[] {
  const { weekday, yesterday } = readingOf(day * DAY_MS);
  const today = windowsOn(hours, day, weekday).flatMap(({ start, end }) => [start, end]);
  const before = windowsOn(hours, day - 1, yesterday).map(({ end }) => end - DAY_MS);
  return [...today, ...before]
    .filter((time) => time >= 0 && time < DAY_MS)
    .sort((a, b) => a - b)
    .map((time) => day * DAY_MS + time);
}
