import type { OpeningHours } from '../../../shared/model/opening-hours.ts';
import type { Weekday, Window } from '../../../shared/model/window.ts';
import { WEEKDAYS } from '../schedule/weekday-choice.ts';

/** Where somebody who opens for the first time begins. */
const USUAL: Window = { start: '09:00', end: '18:00' };
const MOST_WINDOWS = 4;

/** Mondays to Saturdays, and dark screens outside. */
export const FIRST_HOURS: OpeningHours = {
  week: WEEKDAYS.filter((weekday) => weekday !== 7).map((weekday) => ({ weekday, hours: [USUAL] })),
  exceptions: [],
  closedPlaylistId: null,
};

/** The hours of a weekday; none when it is closed. */
export function hoursOn({ week }: OpeningHours, weekday: Weekday): readonly Window[] {
  return week.find((day) => day.weekday === weekday)?.hours ?? [];
}

export function withHoursOn(draft: OpeningHours, weekday: Weekday, hours: readonly Window[]): OpeningHours {
  const others = draft.week.filter((day) => day.weekday !== weekday);
  const week = hours.length > 0 ? [...others, { weekday, hours: [...hours] }] : others;
  return { ...draft, week: week.sort((a, b) => a.weekday - b.weekday) };
}

/** Another stretch of the same day, after a lunch hour; the list itself when it is full. */
export function withAnother(hours: readonly Window[]): readonly Window[] {
  const last = hours.at(-1);
  if (!last) return [USUAL];
  return hours.length < MOST_WINDOWS ? [...hours, { start: last.end, end: last.end }] : hours;
}

export function withException(draft: OpeningHours, date: string, hours: readonly Window[]): OpeningHours {
  const exceptions = [...draft.exceptions.filter((one) => one.date !== date), { date, hours: [...hours] }];
  return { ...draft, exceptions: exceptions.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

export function withoutException(draft: OpeningHours, date: string): OpeningHours {
  return { ...draft, exceptions: draft.exceptions.filter((one) => one.date !== date) };
}
