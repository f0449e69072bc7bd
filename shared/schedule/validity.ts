import type { PlaylistSlot } from '../model/playlist.ts';
import { dayOfDate } from './civil-date.ts';

/** The civil days on which a slot plays, where the screen hangs: from the first to the last, both included. */
export interface Validity {
  readonly first: number;
  readonly last: number;
}

/** Civil days that no calendar date reaches; whole numbers, because infinities would cost every comparison. */
const ALWAYS: Validity = { first: -1_000_000_000, last: 1_000_000_000 };

export function validityOf({ from, until }: Pick<PlaylistSlot, 'from' | 'until'>): Validity {
  if (from === undefined && until === undefined) return ALWAYS;
  return {
    first: from === undefined ? ALWAYS.first : dayOfDate(from),
    last: until === undefined ? ALWAYS.last : dayOfDate(until),
  };
}

export function isValidOn({ first, last }: Validity, day: number): boolean {
  return first <= day && day <= last;
}

/** The civil days at whose beginning one of the slots starts or ceases to be valid, in order. */
export function turningDays(slots: Iterable<Pick<PlaylistSlot, 'from' | 'until'>>): number[] {
  const days = new Set<number>();
  for (const { from, until } of slots) {
    if (from !== undefined && until !== undefined && from > until) continue;
    if (from !== undefined) days.add(dayOfDate(from));
    if (until !== undefined) days.add(dayOfDate(until) + 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** How many of the days have begun: between two changes of this number nothing starts or ceases to be valid. */
export function turnsUntil(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
