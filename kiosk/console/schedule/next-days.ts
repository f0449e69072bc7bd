import type { Daypart } from '../../../shared/model/schedule.ts';
import { DAY_MS, dayOfDate } from '../../../shared/schedule/civil-date.ts';
import { nextStart, patternOf, readingOf, weekOf } from '../../../shared/schedule/pattern.ts';
import { dateOfDay } from '../parts/calendar.ts';
import type { EntryDraft } from './entry-draft.ts';

/**
 * The first days (`YYYY-MM-DD`) from `today` on, at most `count`, on which an entry starts: by the rules that screens
 * follow, whatever else may have their attention then.
 */
export function nextDays(draft: EntryDraft, daypart: Daypart | null, today: string, count: number): string[] {
  const pattern = patternOf({ ...draft, id: 'draft', createdAt: 0 }, weekOf(daypart));
  const days: string[] = [];
  let wall = dayOfDate(today) * DAY_MS - 1;
  while (pattern !== null && days.length < count) {
    wall = nextStart(pattern, readingOf(wall), Number.POSITIVE_INFINITY);
    if (wall === Number.POSITIVE_INFINITY) break;
    days.push(dateOfDay(Math.floor(wall / DAY_MS)));
  }
  return days;
}
