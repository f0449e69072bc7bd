import { civilOfDay, DAY_MS, MINUTE_MS } from './civil-date.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `Monday` of ISO weekday 1. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** `March` of month 3. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** "Saturday and Sunday", "Monday to Friday", "Monday, Wednesday and Friday". */
export function weekdayList(weekdays: readonly number[]): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  const [first, last] = [days[0] ?? 1, days[days.length - 1] ?? 1];
  if (days.length > 2 && last - first === days.length - 1)
    return `${weekdayName(first)} to ${weekdayName(last)}`;
  return list(days.map(weekdayName));
}

/** "A", "A and B", "A, B and C". */
export function list(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `07:30`, of milliseconds since midnight; past midnight it is the next day's time. */
export function clockTime(ms: number): string {
  const minutes = Math.floor((ms % DAY_MS) / MINUTE_MS);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `1 December 2026`. */
export function longDate(civilDay: number): string {
  const { year, month, day } = civilOfDay(civilDay);
  return `${day} ${monthName(month)} ${year}`;
}

/** What an entry may have of each hour: "at least 600 seconds per hour", "at most 4 plays per hour". */
export function quotaWords(entry: {
  readonly secondsPerHour: number | null;
  readonly maxPlaysPerHour: number | null;
}): string[] {
  const { secondsPerHour, maxPlaysPerHour } = entry;
  return [
    ...(secondsPerHour === null ? [] : [`at least ${count(secondsPerHour, 'second')} per hour`]),
    ...(maxPlaysPerHour === null ? [] : [`at most ${count(maxPlaysPerHour, 'play')} per hour`]),
  ];
}

/** `1 file`, `3 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
