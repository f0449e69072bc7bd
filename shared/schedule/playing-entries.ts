import type { PlayingEntry } from './answer.ts';
import type { Claim } from './ladder.ts';

/** The entries behind a claim, as answers and timelines name them. */
export function playingEntries(claim: Claim): PlayingEntry[] {
  return claim.candidates.map(({ entry: { source } }) => ({
    id: source.id,
    name: source.name,
    priority: source.priority,
  }));
}
