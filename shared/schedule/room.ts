import type { PlayingEntry } from './answer.ts';

export const HOUR_SECONDS = 3600;

/**
 * How much of an hour an entry surely takes, in seconds. All of it, unless it has a share of voice; and an entry that
 * may only begin so often surely takes nothing, because its turn may be far away.
 */
export function secondsTaken({ secondsPerHour, maxPlaysPerHour }: PlayingEntry): number {
  return maxPlaysPerHour === null ? (secondsPerHour ?? HOUR_SECONDS) : 0;
}

/** Whether entries that play together leave time for whatever comes next on the ladder. */
export function leaveRoom(entries: Iterable<{ readonly shown: PlayingEntry }>): boolean {
  let taken = 0;
  for (const { shown } of entries) {
    taken += secondsTaken(shown);
    if (taken >= HOUR_SECONDS) return false;
  }
  return true;
}
