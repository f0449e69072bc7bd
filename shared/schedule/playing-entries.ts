import type { PlayingEntry } from './answer.ts';
import type { Candidate } from './display-view.ts';

/** Candidates on the screen as answers and timelines name them. */
export function playingEntries(candidates: readonly Candidate[]): PlayingEntry[] {
  return candidates.map(({ entry }) => entry.shown);
}
