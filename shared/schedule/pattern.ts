import type { Daypart, ScheduleEntry } from '../model/schedule.ts';
import { DAY_MS, dayOfDate, MINUTE_MS, weekdayOf } from './civil-date.ts';

const CLOSED = -1;
/** Days from one weekday round to the same one again, and one more because today's window may be over. */
const ROUND_OF_DAYS = 8;
/** Civil days that no calendar date reaches; whole numbers, because infinities would cost every comparison. */
const FIRST_DAY = -1_000_000_000;
const LAST_DAY = 1_000_000_000;

/**
 * When an entry runs, on any wall clock: one window a day at most, by weekday, between two dates. All that is
 * asked of it is arithmetic on walls (see {@link ZoneClock}); it never meets an instant.
 */
export interface Pattern extends Week {
  /** First and last civil day on which a window may start; out of reach where the entry sets no bound. */
  readonly from: number;
  readonly until: number;
}

/** The windows of a week by ISO weekday, in ms after the midnight before. */
export interface Week {
  /** -1 where no window starts on that weekday. */
  readonly starts: readonly number[];
  /** Above `DAY_MS` where the window crosses midnight; -1 where no window starts. */
  readonly ends: readonly number[];
}

/** What a wall clock reads, taken apart once for the thousands of entries that are read on it. */
export interface Reading {
  readonly wall: number;
  /** The civil day, and its ISO weekday. */
  readonly day: number;
  readonly weekday: number;
  readonly yesterday: number;
  /** ms after midnight */
  readonly time: number;
}

export function readingOf(wall: number): Reading {
  const day = Math.floor(wall / DAY_MS);
  return { wall, day, weekday: weekdayOf(day), yesterday: weekdayOf(day - 1), time: wall - day * DAY_MS };
}

export interface WindowMs {
  readonly start: number;
  readonly end: number;
}

/** `24:00` as a start is the same reading of the clock as `00:00`, so it is that. */
function windowMs(window: Daypart['window']): WindowMs {
  const [start, end] = [window.start, window.end].map((time) => {
    return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE_MS;
  }) as [number, number];
  const first = start % DAY_MS;
  return { start: first, end: end <= first ? end + DAY_MS : end };
}

/** The window of a daypart that starts on a weekday; null when it is closed then. Without a daypart: all day. */
export function windowOn(daypart: Daypart | null, weekday: number): WindowMs | null {
  if (daypart === null) return { start: 0, end: DAY_MS };
  const exceptions = daypart.exceptions.filter((exception) => exception.weekday === weekday);
  if (exceptions.length === 0) return windowMs(daypart.window);
  // The schema does not forbid two exceptions for one weekday. Closed wins, then the earlier, whatever their order.
  let chosen: WindowMs | null = null;
  for (const { window } of exceptions) {
    if (window === null) return null;
    const next = windowMs(window);
    if (
      chosen === null ||
      next.start < chosen.start ||
      (next.start === chosen.start && next.end < chosen.end)
    ) {
      chosen = next;
    }
  }
  return chosen;
}

/** The windows of a daypart on the chosen weekdays. */
export function weekOf(daypart: Daypart | null, weekdays: readonly number[]): Week {
  const starts = new Array<number>(8).fill(CLOSED);
  const ends = new Array<number>(8).fill(CLOSED);
  for (const weekday of weekdays) {
    const window = windowOn(daypart, weekday);
    if (window === null) continue;
    starts[weekday] = window.start;
    ends[weekday] = window.end;
  }
  return { starts, ends };
}

export function patternOf(entry: ScheduleEntry, week: Week): Pattern {
  return {
    ...week,
    from: entry.from === null ? FIRST_DAY : dayOfDate(entry.from),
    until: entry.until === null ? LAST_DAY : dayOfDate(entry.until),
  };
}

/** Whether a window is open at a reading: today's, or yesterday's that crossed midnight. */
export function isOpen(pattern: Pattern, { day, weekday, yesterday, time }: Reading): boolean {
  const { starts, ends, from, until } = pattern;
  if (day < from || day > until + 1) return false;
  if (day <= until && time < at(ends, weekday) && time >= at(starts, weekday)) return true;
  return day > from && time + DAY_MS < at(ends, yesterday);
}

/**
 * The first wall after a reading at which a closed pattern opens, if that is before `limit`; else any wall from
 * `limit` on. Whoever seeks the earliest of many passes what it has, and most answers cost one look.
 */
export function nextStart(pattern: Pattern, { day: today, wall }: Reading, limit: number): number {
  const first = Math.max(today, pattern.from);
  const last = Math.min(first + ROUND_OF_DAYS, pattern.until);
  let weekday = -1;
  for (let day = first; day <= last && day * DAY_MS < limit; day += 1) {
    weekday = weekday === -1 ? weekdayOf(day) : (weekday % 7) + 1;
    const start = at(pattern.starts, weekday);
    if (start !== CLOSED && day * DAY_MS + start > wall) return day * DAY_MS + start;
  }
  return Number.POSITIVE_INFINITY;
}

/** The wall at which an open pattern closes, through windows that touch; `limit` is as for {@link nextStart}. */
export function openUntil(pattern: Pattern, reading: Reading, limit: number): number {
  const { day: today, wall } = reading;
  const last = Math.min(today + ROUND_OF_DAYS, pattern.until);
  let end = wall;
  let weekday = reading.yesterday;
  for (let day = today - 1; day <= last; day += 1) {
    const start = at(pattern.starts, weekday);
    if (start !== CLOSED && day >= pattern.from) {
      if (day * DAY_MS + start > end) return end;
      end = Math.max(end, day * DAY_MS + at(pattern.ends, weekday));
      if (end >= limit) return end;
    }
    weekday = (weekday % 7) + 1;
  }
  if (pattern.until === last) return end;
  // Every weekday's window touches the next one's: open until the last of them, if there is a last one.
  if (pattern.until === LAST_DAY) return Number.POSITIVE_INFINITY;
  const endOn = (day: number): number => day * DAY_MS + at(pattern.ends, weekdayOf(day));
  return Math.max(endOn(pattern.until), endOn(pattern.until - 1));
}

/** Whether the pattern is open at some wall in `[from, to)`. */
export function touches(pattern: Pattern, from: Reading, to: number): boolean {
  return isOpen(pattern, from) || nextStart(pattern, from, to) < to;
}

function at(byWeekday: readonly number[], weekday: number): number {
  return byWeekday[weekday] ?? CLOSED;
}
