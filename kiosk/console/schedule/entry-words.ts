import type { Daypart, ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { Weekday } from '../../../shared/model/window.ts';
import { conditionWords } from '../../../shared/schedule/condition-words.ts';
import { recurrenceWords } from '../../../shared/schedule/recurrence-words.ts';
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
  const words = [windowText(entry, dayparts), daysText(entry)];
  if (entry.from) words.push(`from ${longDateText(entry.from)}`);
  if (entry.until) words.push(`until ${longDateText(entry.until)}`);
  if (entry.zone) words.push(`by the clock of ${entry.zone}`);
  if (entry.skip.length > 0) words.push(`not on ${count(entry.skip.length, 'day')}`);
  if (entry.layer === 'overlay') words.push('over whatever plays');
  words.push(...quotaWords(entry), ...entry.when.map(conditionWords));
  return words.join(', ');
}

/** "Mon–Fri", or how it repeats, and on which weekdays where these say more than that. */
function daysText(entry: Pick<ScheduleEntry, 'weekdays' | 'recurrence' | 'from'>): string {
  const { weekdays, recurrence, from } = entry;
  if (recurrence === null || from === null) return weekdaysText(weekdays);
  const repeats = recurrenceWords(recurrence, from);
  return weekdays.length === 7 ? repeats : `${repeats}, ${weekdaysText(weekdays)}`;
}

/** How an entry repeats and what is left out, for the head of that part of its form; nothing where it does neither. */
export function repeatWords({
  recurrence,
  from,
  skip,
}: Pick<ScheduleEntry, 'recurrence' | 'from' | 'skip'>): string {
  const words = recurrence === null || from === null ? [] : [recurrenceWords(recurrence, from)];
  if (skip.length > 0) words.push(`not on ${count(skip.length, 'day')}`);
  return words.join(', ');
}

/** The first condition, and how many more there are. */
export function conditionsWords(when: ScheduleEntry['when']): string {
  const [first] = when;
  if (first === undefined) return '';
  const more = when.length - 1;
  return more === 0 ? conditionWords(first) : `${conditionWords(first)}, and ${more} more`;
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
