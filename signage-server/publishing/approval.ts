import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Approval } from '../../shared/protocol/publication-endpoints.ts';
import { namesOfPeople } from '../storage/people.ts';
import { readApproval, saveApproval } from '../storage/publish-approval.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { askedOf, forgetAsk } from './ask-approval.ts';
import { readDrafts } from './drafts.ts';
import { draftsDigest } from './drafts-digest.ts';
import type { PublicationContent } from './publication-content.ts';

/** How far approving these drafts has come, as `userId` sees it. */
export async function approvalOf(db: Reader, drafts: PublicationContent, userId: string): Promise<Approval> {
  const { required, given } = await readApproval(db);
  const nothing = { given: null, asked: null, sentBack: null, voided: null };
  if (!required) return { required, drafts: null, ...nothing };
  const digest = draftsDigest(drafts);
  const said = await askedOf(db, digest, userId);
  if (given?.drafts !== digest) return { required, drafts: digest, given: null, ...said };
  const by = (await namesOfPeople(db)).get(given.by) ?? given.by;
  return { required, drafts: digest, given: { by, at: given.at, isMine: given.by === userId }, ...said };
}

/**
 * Whether `by` may publish these drafts: where the store asks for a second person, somebody else has approved exactly
 * them. Whoever approved may not publish, so that there are always two.
 */
export async function checkApproval(
  db: Reader,
  drafts: PublicationContent,
  by: string,
): Promise<Result<undefined>> {
  const { required, given } = await approvalOf(db, drafts, by);
  if (!required) return done(undefined);
  if (!given)
    return refuse(
      'approval-missing',
      'Nobody has approved these drafts as they are now. Ask somebody who may publish.',
    );
  if (given.isMine)
    return refuse('approval-missing', 'You approved these drafts yourself, so somebody else publishes them.');
  return done(undefined);
}

/** Approves the drafts that somebody has seen, unless they have been edited since. Answers their digest. */
export async function approveDrafts(
  tx: Tx,
  { seen, by, now }: { seen: string; by: string; now: number },
): Promise<Result<string>> {
  const drafts = await readDrafts(tx);
  if (!drafts.ok) return drafts;
  const { required } = await readApproval(tx);
  if (!required) return refuse('conflict', 'This store publishes without a second person.');
  const digest = draftsDigest(drafts.value);
  if (digest !== seen)
    return refuse(
      'changed-meanwhile',
      'Somebody has edited the drafts since you looked. Look at them again.',
    );
  await saveApproval(tx, { required, given: { drafts: digest, by, at: now } });
  return done(digest);
}

/** What was approved is published: the next drafts need another word. */
export async function spendApproval(tx: Tx): Promise<void> {
  const { required, given } = await readApproval(tx);
  if (given) await saveApproval(tx, { required, given: null });
  await forgetAsk(tx);
}
