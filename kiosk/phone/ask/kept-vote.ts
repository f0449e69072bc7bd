import { z } from 'zod';
import { PollChoice, PollId } from '../../../shared/model/friend-poll.ts';

const Kept = z.strictObject({ voter: PollId, choice: PollChoice });
type KeptVote = z.infer<typeof Kept>;

const keyOf = (pollId: string) => `vitrine-vote-${pollId}`;

/** What this browser has answered to one question; null where it has not, or cannot keep anything. */
export function readVote(storage: Storage, pollId: string): KeptVote | null {
  try {
    return Kept.parse(JSON.parse(storage.getItem(keyOf(pollId)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps an answer under a random number made for this one question, so that the same browser answers once. */
export function keepVote(storage: Storage, pollId: string, choice: string): KeptVote {
  const vote = { voter: readVote(storage, pollId)?.voter ?? newVoter(), choice };
  try {
    storage.setItem(keyOf(pollId), JSON.stringify(vote));
  } catch {
    // A private window: it answers as a browser of its own each time.
  }
  return vote;
}

function newVoter(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
