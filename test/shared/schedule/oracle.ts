import type { ScheduleDocument } from '../../../shared/model/manifest.ts';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import { recursOn } from './oracle-recurrence.ts';

/**
 * The rules of spec/schedule.md again, as plainly and slowly as can be: read the wall clock off `Intl` at one
 * instant, compare texts, look at every entry. It shares no code with shared/schedule.
 */
interface WallClock {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const readings = new Map<string, WallClock>();

export function readClock(zone: string, instant: number): WallClock {
  const key = `${zone} ${instant}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(instant).split(' ');
  const reading = { date, minutes: minutesOf(time) };
  readings.set(key, reading);
  return reading;
}

export function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Minutes after midnight of `date` between which the entry runs if it starts that day. */
function windowOn(document: ScheduleDocument, entry: ScheduleEntry, date: string): [number, number] | null {
  if (!entry.weekdays.some((day) => day === weekday(date))) return null;
  if (entry.from !== null && date < entry.from) return null;
  if (entry.until !== null && date > entry.until) return null;
  if (!recursOn(entry, date)) return null;
  if (entry.daypartId === null) return [0, 1440];
  const daypart = document.dayparts.find(({ id }) => id === entry.daypartId);
  if (daypart === undefined) return null;
  const exception = daypart.exceptions.find((one) => one.weekday === weekday(date));
  const window = exception === undefined ? daypart.window : exception.window;
  if (window === null) return null;
  const [start, end] = [minutesOf(window.start), minutesOf(window.end)];
  return [start, end > start ? end : end + 1440];
}

function isOpen(document: ScheduleDocument, entry: ScheduleEntry, zone: string, instant: number): boolean {
  const { date, minutes } = readClock(entry.zone ?? zone, instant);
  const today = windowOn(document, entry, date);
  if (today !== null && minutes >= today[0] && minutes < today[1]) return true;
  const yesterday = windowOn(document, entry, dayBefore(date));
  return yesterday !== null && minutes + 1440 >= yesterday[0] && minutes + 1440 < yesterday[1];
}

/** Ids of the entries on the screen at an instant that is a whole minute, in loop order. */
export function oracle(
  document: ScheduleDocument,
  display: { readonly id: string; readonly zone: string },
  instant: number,
  isPlayable: (playlistId: string) => boolean,
): string[] {
  const open = document.entries.filter(
    (entry) =>
      (entry.displayIds.length === 0 || entry.displayIds.includes(display.id)) &&
      isPlayable(entry.playlistId) &&
      isOpen(document, entry, display.zone, instant),
  );
  const shown: ScheduleEntry[] = [];
  let seconds = 0;
  // The next priority only has what the one above surely leaves of an hour.
  for (const priority of [...new Set(open.map((entry) => entry.priority))].sort((a, b) => b - a)) {
    if (seconds >= 3600) break;
    const level = open.filter((entry) => entry.priority === priority);
    level.sort((a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    for (const { maxPlaysPerHour, secondsPerHour } of level) {
      if (maxPlaysPerHour === null) seconds += secondsPerHour === null ? 3600 : secondsPerHour;
    }
    shown.push(...level);
  }
  return shown.map(({ id }) => id);
}
