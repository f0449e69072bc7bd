import type { ScheduleEntry } from '../../../shared/model/schedule.ts';

const DAY = 86_400_000;
const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Whether an occurrence starts on a date, as plainly as can be: by looking at every day of the month in question. */
export function recursOn({ recurrence, from, skip }: ScheduleEntry, date: string): boolean {
  if (skip.includes(date)) return false;
  if (recurrence === null) return true;
  if (from === null || date < from) return false;
  const { every } = recurrence;
  const [first, that] = [utc(from), utc(date)];
  const months =
    12 * (that.getUTCFullYear() - first.getUTCFullYear()) + that.getUTCMonth() - first.getUTCMonth();
  switch (recurrence.unit) {
    case 'day':
      return ((that.getTime() - first.getTime()) / DAY) % every === 0;
    case 'week':
      return ((mondayBefore(that) - mondayBefore(first)) / (7 * DAY)) % every === 0;
    case 'month':
      return months % every === 0 && dateIn(date, recurrence.on) === date;
    case 'year':
      return months % (12 * every) === 0 && dateIn(date, { by: 'date', day: first.getUTCDate() }) === date;
  }
}

function mondayBefore(date: Date): number {
  let at = date.getTime();
  while (new Date(at).getUTCDay() !== 1) at -= DAY;
  return at;
}

type On = Extract<ScheduleEntry['recurrence'], { unit: 'month' }>['on'];

/** The date in the month of `date` that is meant. */
function dateIn(date: string, on: On): string | undefined {
  const month = date.slice(0, 7);
  const dates: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const one = `${month}-${String(day).padStart(2, '0')}`;
    // A date that does not exist is either no date or slides into the next month.
    if (!Number.isNaN(utc(one).getTime()) && utc(one).toISOString().startsWith(one)) dates.push(one);
  }
  if (on.by === 'date') return dates[on.day - 1] ?? dates.at(-1);
  const same = dates.filter((one) => (utc(one).getUTCDay() || 7) === on.weekday);
  return on.nth === 'last' ? same.at(-1) : same[on.nth - 1];
}
