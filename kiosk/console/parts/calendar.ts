import { civilOfDay, dayOfDate, weekdayOf } from '../../../shared/schedule/civil-date.ts';
import { locale } from './moments.ts';

/** The day that many days later, `YYYY-MM-DD` both. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days);
}

/** `YYYY-MM-DD` of a civil day. */
export function dateOfDay(civilDay: number): string {
  const { year, month, day } = civilOfDay(civilDay);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The Monday of the week in which a day lies. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(dayOfDate(date)));
}

/** "Mon 4 May" of a calendar day, which no zone can shift. */
export function dateText(date: string): string {
  return format({ weekday: 'short', day: 'numeric', month: 'short' }).format(dayOfDate(date) * 86_400_000);
}

/** "4 May", and with the year where that is not today's. */
export function shortDateText(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4)
    ? format({ day: 'numeric', month: 'short' }).format(dayOfDate(date) * 86_400_000)
    : longDateText(date);
}

/** "4 May 2026". */
export function longDateText(date: string): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric' }).format(dayOfDate(date) * 86_400_000);
}

/** "Mon" of an ISO weekday, 1 to 7. */
export function weekdayText(weekday: number, style: 'short' | 'long' = 'short'): string {
  // 1970-01-05 was a Monday.
  return format({ weekday: style }).format((weekday + 3) * 86_400_000);
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options });
}
