import type { PlayingEntry } from './answer.ts';
import type { Holder } from './compiled.ts';

/** Those on the screen as answers and timelines name them. */
export function namesOf(holders: readonly Holder[]): PlayingEntry[] {
  return holders.map(({ shown }) => shown);
}
