import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { insertPublication, latestPublication } from '../storage/publications.ts';
import { endRollouts, insertRollout } from '../storage/rollouts.ts';
import type { Tx } from '../storage/transaction.ts';
import { announcePublished } from '../webhooks/announce.ts';
import { checkApproval, spendApproval } from './approval.ts';
import { readDrafts } from './drafts.ts';
import { draftsDigest } from './drafts-digest.ts';
import { gateRules } from './gate-rules.ts';
import type { PublicationContent } from './publication-content.ts';
import { screenChanges } from './screen-changes.ts';

interface Published {
  revision: number;
  /** The displays for which something changes now. */
  displayIds: string[];
  /** Those for which it changes later. */
  waiting: string[];
}

/** Some screens first, and when the others follow; null: when somebody says so. */
export interface Stages {
  first: readonly string[];
  thenAt: number | null;
}

interface Wanted {
  by: string;
  now: number;
  /** Digest of the drafts that somebody has looked at; absent: whatever they are. */
  seen?: string | undefined;
  stages?: Stages | undefined;
}

/** Publishes the drafts within one transaction, if nothing and nobody objects. */
export async function publishDrafts(tx: Tx, { by, now, seen, stages }: Wanted): Promise<Result<Published>> {
  const drafts = await readDrafts(tx);
  if (!drafts.ok) return drafts;
  const content = drafts.value;
  if (seen !== undefined && seen !== draftsDigest(content))
    return refuse(
      'changed-meanwhile',
      'Somebody has edited the drafts since you looked. Look at them again.',
    );
  const last = (await latestPublication(tx))?.content;
  const gate = await gateRules(tx, content, last);
  if (!gate.ok) return gate;
  const approval = await checkApproval(tx, content, by);
  if (!approval.ok) return approval;
  if (stages) {
    const changed = new Set((await screenChanges(tx, last, content)).map(({ display }) => display.id));
    if (!stages.first.some((id) => changed.has(id)))
      return refuse('invalid-input', 'Nothing changes on the screens that were chosen to be first.');
  }
  await spendApproval(tx);
  return done(await publishContent(tx, content, { by, now, stages }));
}

/**
 * Makes content the newest revision, within one transaction. Only displays for which something changes move to it: the
 * others have it on glass already, under an older number. Where some are to be first, the others wait. A roll-out that
 * was under way ends with it.
 *
 * @param restored the earlier revision whose content it is
 */
export async function publishContent(
  tx: Tx,
  content: PublicationContent,
  { by, now, restored, stages }: { by: string; now: number; restored?: number; stages?: Stages | undefined },
): Promise<Published> {
  const last = (await latestPublication(tx))?.content;
  const changed = (await screenChanges(tx, last, content)).map(({ display }) => display.id);
  const first = new Set(stages?.first ?? changed);
  const displayIds = changed.filter((id) => first.has(id));
  const waiting = changed.filter((id) => !first.has(id));
  await endRollouts(tx, now);
  const revision = await insertPublication(tx, { content, by, now, displayIds, restored });
  if (stages && waiting.length > 0)
    await insertRollout(tx, { revision, by, now, thenAt: stages.thenAt, waiting });
  await announcePublished(tx, { revision, displays: displayIds.length }, now);
  return { revision, displayIds, waiting };
}
