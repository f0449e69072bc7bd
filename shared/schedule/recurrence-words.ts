import type { Recurrence } from '../model/recurrence.ts';
import { monthName, weekdayName } from './words.ts';

/** "every 2 weeks", "every month on the last Friday", "every year on 29 February". `from` is `YYYY-MM-DD`. */
export function recurrenceWords(recurrence: Recurrence, from: string): string {
  const { unit, every } = recurrence;
  const step = every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
  if (unit === 'month') return `${step} on the ${dayWords(recurrence.on)}`;
  return unit === 'year'
    ? `${step} on ${Number(from.slice(8))} ${monthName(Number(from.slice(5, 7)))}`
    : step;
}

function dayWords(on: Extract<Recurrence, { unit: 'month' }>['on']): string {
  if (on.by === 'date') return ordinal(on.day);
  return `${on.nth === 'last' ? 'last' : ordinal(on.nth)} ${weekdayName(on.weekday)}`;
}

/** `1st`, `22nd`, `13th`. */
function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
