import type { PlayingEntry } from './answer.ts';
import type { Named } from './compiled.ts';

/** Those on the screen as answers and timelines name them. */
export function namesOf(holders: readonly Named[]): PlayingEntry[] {
  return holders.map(({ shown }) => shown);
}
