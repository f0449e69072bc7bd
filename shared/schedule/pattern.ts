import type { Daypart, ScheduleEntry } from '../model/schedule.ts';
import { DAY_MS, dayOfDate, MINUTE_MS, weekdayOf } from './civil-date.ts';
import { type DayRule, dayRule, NO_DAY } from './day-rule.ts';

const CLOSED = -1;
/** Days from one weekday round to the same one again, and one more because today's window may be over. */
export const ROUND_OF_DAYS = 8;
/** A few days into the year 2100, where instants end. */
export const LAST_WALL_DAY = 47_490;
/** Civil days that no calendar date reaches; whole numbers, because infinities would cost every comparison. */
const FIRST_DAY = -1_000_000_000;
const LAST_DAY = 1_000_000_000;

/**
 * When an entry runs, on any wall clock: one window a day at most, by weekday, between two dates, on the days of its
 * recurrence. All that is asked of it is arithmetic on walls (see {@link ZoneClock}); it never meets an instant.
 */
export interface Pattern {
  /** The windows of its daypart, whichever of them are used. */
  readonly hours: Week;
  /** The weekdays on which a window starts; bit 0 is Monday. */
  readonly weekdays: number;
  /** First and last civil day on which a window may start; out of reach where the entry sets no bound. */
  readonly from: number;
  readonly until: number;
  /** Null: every day. What repeats has gaps, for the shortest step that is not every day or week leaves some. */
  readonly rule: DayRule | null;
  /** Days on which no window starts, in order. */
  readonly skip: readonly number[];
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
export function windowMs(window: Daypart['window']): WindowMs {
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

/** The windows of a daypart. */
export function weekOf(daypart: Daypart | null): Week {
  const windows = [null, 1, 2, 3, 4, 5, 6, 7].map((day) => (day === null ? null : windowOn(daypart, day)));
  return {
    starts: windows.map((window) => window?.start ?? CLOSED),
    ends: windows.map((window) => window?.end ?? CLOSED),
  };
}

/** Null when an entry repeats without a first day to count from. */
export function patternOf(entry: ScheduleEntry, hours: Week): Pattern | null {
  const { recurrence } = entry;
  if (recurrence !== null && entry.from === null) return null;
  const from = entry.from === null ? FIRST_DAY : dayOfDate(entry.from);
  return {
    hours,
    weekdays: entry.weekdays.reduce(
      (bits, weekday) => (hours.starts[weekday] === CLOSED ? bits : bits | bitOf(weekday)),
      0,
    ),
    from,
    until: entry.until === null ? LAST_DAY : dayOfDate(entry.until),
    rule: recurrence === null ? null : dayRule(recurrence, from),
    skip: [...new Set(entry.skip)].map(dayOfDate).sort((a, b) => a - b),
  };
}

/** Whether a window starts on a day. */
function startsOn(pattern: Pattern, day: number, weekday: number): boolean {
  if (day < pattern.from || day > pattern.until || (pattern.weekdays & bitOf(weekday)) === 0) return false;
  return (pattern.rule === null || pattern.rule(day) === day) && !pattern.skip.includes(day);
}

/** Whether a window is open at a reading: today's, or yesterday's that crossed midnight. */
export function isOpen(pattern: Pattern, { day, weekday, yesterday, time }: Reading): boolean {
  const { starts, ends } = pattern.hours;
  if (time < at(ends, weekday) && time >= at(starts, weekday) && startsOn(pattern, day, weekday)) return true;
  return time + DAY_MS < at(ends, yesterday) && startsOn(pattern, day - 1, yesterday);
}

/**
 * The first wall after a reading at which a window starts, if that is before `limit`; else any wall from `limit` on.
 * Whoever seeks the earliest of many passes what it has, and most answers cost one look.
 */
export function nextStart(pattern: Pattern, { day: today, wall }: Reading, limit: number): number {
  const { rule, skip, hours, until, weekdays } = pattern;
  let day = Math.max(today, pattern.from);
  // Without a rule, what does not start within a week and its first day never does.
  for (let tries = 0; tries <= ROUND_OF_DAYS || rule !== null; tries += 1) {
    if (rule !== null) day = rule(day);
    if (day > until || day * DAY_MS >= limit || day > LAST_WALL_DAY) break;
    const weekday = weekdayOf(day);
    const start = day * DAY_MS + at(hours.starts, weekday);
    if ((weekdays & bitOf(weekday)) !== 0 && start > wall) {
      if (!skip.includes(day)) return start;
      tries = 0;
    }
    day += 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** The wall at which an open pattern closes, through windows that touch; `limit` is as for {@link nextStart}. */
export function openUntil(pattern: Pattern, reading: Reading, limit: number): number {
  let end = reading.wall;
  let touching = 0;
  let weekday = reading.yesterday;
  for (let day = reading.day - 1; day * DAY_MS <= end; day += 1) {
    if (startsOn(pattern, day, weekday)) {
      if (day * DAY_MS + at(pattern.hours.starts, weekday) > end) return end;
      end = Math.max(end, day * DAY_MS + at(pattern.hours.ends, weekday));
      if (end >= limit) return end;
      touching += 1;
    } else touching = 0;
    if (touching > ROUND_OF_DAYS) {
      // Every weekday's window touches the next one's: open until a day is left out, if one ever is.
      const gap = nextGap(pattern, day);
      if (gap > LAST_WALL_DAY) return Number.POSITIVE_INFINITY;
      touching = 0;
      day = Math.max(day, gap - 3);
      weekday = weekdayOf(day);
      end = Math.max(end, day * DAY_MS + at(pattern.hours.ends, weekday));
    }
    weekday = (weekday % 7) + 1;
  }
  return end;
}

/** The first day after `day` that is past the last or left out. What repeats never gets so far. */
function nextGap({ until, skip }: Pattern, day: number): number {
  return Math.min(until + 1, skip.find((skipped) => skipped > day) ?? NO_DAY);
}

/** Whether the pattern is open at some wall in `[from, to)`. */
export function touches(pattern: Pattern, from: Reading, to: number): boolean {
  return isOpen(pattern, from) || nextStart(pattern, from, to) < to;
}

const bitOf = (weekday: number): number => 1 << (weekday - 1);

function at(byWeekday: readonly number[], weekday: number): number {
  return byWeekday[weekday] ?? CLOSED;
}
