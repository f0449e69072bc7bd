import type { Daypart, ScheduleEntry } from '../model/schedule.ts';
import { DAY_MS, dayOfDate, MINUTE_MS, weekdayOf } from './civil-date.ts';

const CLOSED = -1;
/** Days from one weekday round to the same one again, and one more because today's window may be over. */
const ROUND_OF_DAYS = 8;

/**
 * When an entry runs, on any wall clock: one window a day at most, by weekday, between two dates. All that is
 * asked of it is arithmetic on walls (see {@link ZoneClock}); it never meets an instant.
 */
export interface Pattern {
  /** By ISO weekday, ms after that day's midnight; -1 where no window starts on that weekday. */
  readonly starts: readonly number[];
  /** By ISO weekday; above `DAY_MS` where the window crosses midnight. */
  readonly ends: readonly number[];
  /** First and last civil day on which a window may start; infinite where the entry sets no bound. */
  readonly from: number;
  readonly until: number;
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

export function patternOf(entry: ScheduleEntry, daypart: Daypart | null): Pattern {
  const starts = new Array<number>(8).fill(CLOSED);
  const ends = new Array<number>(8).fill(CLOSED);
  for (const weekday of entry.weekdays) {
    const window = windowOn(daypart, weekday);
    if (window === null) continue;
    starts[weekday] = window.start;
    ends[weekday] = window.end;
  }
  return {
    starts,
    ends,
    from: entry.from === null ? Number.NEGATIVE_INFINITY : dayOfDate(entry.from),
    until: entry.until === null ? Number.POSITIVE_INFINITY : dayOfDate(entry.until),
  };
}

/** Wall at which the window of a civil day starts; NaN (which compares false with everything) without one. */
function startOn(pattern: Pattern, day: number): number {
  const start = pattern.starts[weekdayOf(day)] ?? CLOSED;
  return start === CLOSED || day < pattern.from || day > pattern.until ? Number.NaN : day * DAY_MS + start;
}

function endOn(pattern: Pattern, day: number): number {
  return day * DAY_MS + (pattern.ends[weekdayOf(day)] ?? CLOSED);
}

function covers(pattern: Pattern, day: number, wall: number): boolean {
  return wall >= startOn(pattern, day) && wall < endOn(pattern, day);
}

/** Whether a window is open when the clock reads `wall`: today's, or yesterday's that crossed midnight. */
export function isOpen(pattern: Pattern, wall: number): boolean {
  const day = Math.floor(wall / DAY_MS);
  return covers(pattern, day, wall) || covers(pattern, day - 1, wall);
}

/** The first wall after `wall` at which a closed pattern opens; Infinity when it never does again. */
export function nextStart(pattern: Pattern, wall: number): number {
  const first = Math.max(Math.floor(wall / DAY_MS), pattern.from);
  const last = Math.min(first + ROUND_OF_DAYS, pattern.until);
  for (let day = first; day <= last; day += 1) {
    const start = startOn(pattern, day);
    if (start > wall) return start;
  }
  return Number.POSITIVE_INFINITY;
}

/** The wall at which an open pattern closes, through windows that touch; Infinity when it never does. */
export function openUntil(pattern: Pattern, wall: number): number {
  const today = Math.floor(wall / DAY_MS);
  const last = Math.min(today + ROUND_OF_DAYS, pattern.until);
  let end = wall;
  for (let day = today - 1; day <= last; day += 1) {
    const start = startOn(pattern, day);
    if (start > end) return end;
    if (start <= end) end = Math.max(end, endOn(pattern, day));
  }
  if (pattern.until === last) return end;
  // Every weekday's window touches the next one's: open until the last of them, if there is a last one.
  if (pattern.until === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return Math.max(endOn(pattern, pattern.until), endOn(pattern, pattern.until - 1));
}

/** Whether the pattern is open at some wall in `[from, to)`. */
export function touches(pattern: Pattern, from: number, to: number): boolean {
  return isOpen(pattern, from) || nextStart(pattern, from) < to;
}
