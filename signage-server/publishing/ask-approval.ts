import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { ApprovalWord } from '../../shared/protocol/publication-endpoints.ts';
import { readAsk, saveAsk } from '../storage/approval-asks.ts';
import { namesOfPeople } from '../storage/people.ts';
import { readApproval, saveApproval } from '../storage/publish-approval.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { readDrafts } from './drafts.ts';
import { draftsDigest } from './drafts-digest.ts';

interface Said {
  /** Digest of the drafts that whoever says it has seen. */
  seen: string;
  by: string;
  note: string;
  now: number;
}

/** Asks the others to look at the drafts as they are. Asking anew replaces what was asked before. */
export async function askApproval(tx: Tx, { seen, by, note, now }: Said): Promise<Result<undefined>> {
  const drafts = await asSeen(tx, seen);
  if (!drafts.ok) return drafts;
  await saveAsk(tx, { drafts: seen, asked: { by, at: now, note }, sentBack: null });
  return done(undefined);
}

/** Does not approve of what somebody asked for, and says why. An approval that was given is taken back with it. */
export async function sendBack(tx: Tx, { seen, by, note, now }: Said): Promise<Result<undefined>> {
  const drafts = await asSeen(tx, seen);
  if (!drafts.ok) return drafts;
  const ask = await readAsk(tx);
  if (ask?.drafts !== seen) return refuse('conflict', 'Nobody asks for these drafts to be approved.');
  await saveAsk(tx, { ...ask, sentBack: { by, at: now, note } });
  await saveApproval(tx, { required: true, given: null });
  return done(undefined);
}

/** What is asked for has been published, or is no longer asked. */
export const forgetAsk = (tx: Tx): Promise<void> => saveAsk(tx, null);

async function asSeen(tx: Tx, seen: string): Promise<Result<undefined>> {
  const { required } = await readApproval(tx);
  if (!required) return refuse('conflict', 'This store publishes without a second person.');
  const drafts = await readDrafts(tx);
  if (!drafts.ok) return drafts;
  return draftsDigest(drafts.value) === seen
    ? done(undefined)
    : refuse('changed-meanwhile', 'Somebody has edited the drafts since you looked. Look at them again.');
}

/** Who asked for these drafts to be approved, who sent them back, and whose approval an edit has voided. */
export async function askedOf(
  db: Reader,
  drafts: string,
  userId: string,
): Promise<Record<'asked' | 'sentBack' | 'voided', ApprovalWord | null>> {
  const [ask, { given }, names] = await Promise.all([readAsk(db), readApproval(db), namesOfPeople(db)]);
  const told = (word: { by: string; at: number; note?: string } | null | undefined, of?: string) =>
    word
      ? {
          by: names.get(word.by) ?? word.by,
          at: word.at,
          note: word.note ?? '',
          isMine: word.by === userId,
          isEdited: of !== drafts,
        }
      : null;
  return {
    asked: told(ask?.asked, ask?.drafts),
    sentBack: told(ask?.sentBack, ask?.drafts),
    voided: given !== null && given.drafts !== drafts ? told(given, given.drafts) : null,
  };
}
