import type { Recurrence } from '../model/recurrence.ts';
import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from './civil-date.ts';

/** The first civil day from `day` on whose turn it is; {@link NO_DAY} when none comes before the year 2101. */
export type DayRule = (day: number) => number;

/** Beyond every civil day that a calendar date or an instant can name. */
export const NO_DAY = 1_000_000_000;
/** Instants end with the year 2099; an occurrence that far ahead never comes. */
const LAST_YEAR = 2100;

/** The days of a recurrence that is counted from `anchor`; null when that is every day from there on. */
export function dayRule(recurrence: Recurrence, anchor: number): DayRule | null {
  const { unit, every } = recurrence;
  switch (unit) {
    case 'day':
      return every === 1 ? null : (day) => nextMultiple(Math.max(day, anchor), anchor, every);
    case 'week':
      return every === 1 ? null : weekRule(anchor, every);
    case 'month':
      return monthRule(anchor, every, dayInMonth(recurrence.on));
    case 'year':
      return monthRule(anchor, every * 12, dayInMonth({ by: 'date', day: civilOfDay(anchor).day }));
  }
}

/** The first of `anchor`, `anchor + step` ... that is not below `value`. */
function nextMultiple(value: number, anchor: number, step: number): number {
  return anchor + Math.ceil((value - anchor) / step) * step;
}

/** Every day of every so many ISO weeks; which of them the entry's weekdays say. */
function weekRule(anchor: number, every: number): DayRule {
  const first = weekOf(anchor);
  return (day) => {
    const wanted = Math.max(day, anchor);
    const week = nextMultiple(weekOf(wanted), first, every);
    return Math.max(wanted, mondayOf(week));
  };
}

/** Weeks since Monday 29 December 1969. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);
const mondayOf = (week: number): number => week * 7 - 3;

/** The civil day of one month, or null where that month has none. */
type DayInMonth = (year: number, month: number) => number | null;

function monthRule(anchor: number, every: number, dayIn: DayInMonth): DayRule {
  const first = monthsOf(anchor);
  return (day) => {
    const wanted = Math.max(day, anchor);
    for (let months = nextMultiple(monthsOf(wanted), first, every); ; months += every) {
      const year = Math.floor(months / 12);
      if (year > LAST_YEAR) return NO_DAY;
      const found = dayIn(year, (months % 12) + 1);
      if (found !== null && found >= wanted) return found;
    }
  };
}

/** Months since January of the year 0. */
function monthsOf(day: number): number {
  const { year, month } = civilOfDay(day);
  return year * 12 + month - 1;
}

function dayInMonth(on: Extract<Recurrence, { unit: 'month' }>['on']): DayInMonth {
  if (on.by === 'date') {
    return (year, month) => dayOfCivil({ year, month, day: Math.min(on.day, daysInMonth(year, month)) });
  }
  const { nth, weekday } = on;
  return (year, month) => {
    const first = dayOfCivil({ year, month, day: 1 });
    const length = daysInMonth(year, month);
    const toFirst = (weekday - weekdayOf(first) + 7) % 7;
    const offset =
      nth === 'last' ? toFirst + 7 * Math.floor((length - 1 - toFirst) / 7) : toFirst + 7 * (nth - 1);
    return offset < length ? first + offset : null;
  };
}
