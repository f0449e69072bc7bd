import type { PlayingEntry } from './answer.ts';
import { HOUR_MS } from './clock-hour.ts';
import type { PlayBook } from './play-book.ts';

/**
 * Whether an entry may begin a play now. At most `maxPlaysPerHour` begin in any sixty minutes, and an equal part of
 * the hour lies between two of them, so that they are spread. What a clock that was far ahead noted does not count.
 */
export function mayBegin({ id, maxPlaysPerHour }: PlayingEntry, { begun }: PlayBook, now: number): boolean {
  if (maxPlaysPerHour === null) return true;
  const recent = begun.filter(({ entryId, at }) => entryId === id && Math.abs(now - at) <= HOUR_MS);
  const apart = HOUR_MS / maxPlaysPerHour;
  return recent.length < maxPlaysPerHour && recent.every(({ at }) => now - at > apart);
}
