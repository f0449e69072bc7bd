import type { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { Weekday } from '../../../shared/model/window.ts';
import { quotaWords } from '../../../shared/schedule/words.ts';
import { longDateText, weekdayText } from '../parts/calendar.ts';
import { count } from '../parts/moments.ts';

/** "Mon–Fri", "Sat, Sun", "every day". */
export function weekdaysText(weekdays: readonly Weekday[]): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 7) return 'every day';
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const [first = 1, last = first] = [run[0], run.at(-1)];
      if (run.length > 2) return [`${weekdayText(first)}–${weekdayText(last)}`];
      return run.map((day) => weekdayText(day));
    })
    .join(', ');
}

/** "Breakfast (06:00–11:00), Mon–Fri, until 31 May 2026". */
export function whenText(entry: ScheduleEntry, dayparts: readonly Daypart[]): string {
  const words = [windowText(entry, dayparts), weekdaysText(entry.weekdays)];
  if (entry.from) words.push(`from ${longDateText(entry.from)}`);
  if (entry.until) words.push(`until ${longDateText(entry.until)}`);
  if (entry.zone) words.push(`by the clock of ${entry.zone}`);
  words.push(...quotaWords(entry));
  return words.join(', ');
}

function windowText({ daypartId }: ScheduleEntry, dayparts: readonly Daypart[]): string {
  if (daypartId === null) return 'All day';
  const daypart = dayparts.find(({ id }) => id === daypartId);
  return daypart
    ? `${daypart.name} (${daypart.window.start}–${daypart.window.end})`
    : 'A daypart that is gone';
}

/** "Every display", "Entrance", "Entrance, Dairy", "5 displays". */
export function whereText(
  { displayIds }: ScheduleEntry,
  displays: readonly { id: string; name: string }[],
): string {
  if (displayIds.length === 0) return 'Every display';
  const names = displayIds.flatMap((id) => displays.find((display) => display.id === id)?.name ?? []);
  return names.length > 0 && names.length <= 3 ? names.join(', ') : count(displayIds.length, 'display');
}
