import { isDeepStrictEqual } from 'node:util';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { listDisplays, shownOf } from '../storage/displays.ts';
import { insertPublication, latestPublication } from '../storage/publications.ts';
import type { Tx } from '../storage/transaction.ts';
import { announcePublished } from '../webhooks/announce.ts';
import { checkApproval, spendApproval } from './approval.ts';
import { readDrafts } from './drafts.ts';
import { gateRules } from './gate-rules.ts';
import { manifestOf } from './manifest.ts';
import type { PublicationContent } from './publication-content.ts';

interface Published {
  revision: number;
  /** The displays for which something changes. */
  displayIds: string[];
}

/** Publishes the drafts within one transaction, if nothing and nobody objects. */
export async function publishDrafts(tx: Tx, by: string, now: number): Promise<Result<Published>> {
  const drafts = await readDrafts(tx);
  if (!drafts.ok) return drafts;
  const content = drafts.value;
  const gate = await gateRules(tx, content, (await latestPublication(tx))?.content);
  if (!gate.ok) return gate;
  const approval = await checkApproval(tx, content, by);
  if (!approval.ok) return approval;
  await spendApproval(tx);
  return done(await publishContent(tx, content, { by, now }));
}

/**
 * Makes content the newest revision, within one transaction. Only displays for which something changes move to it: the
 * others have it on glass already, under an older number.
 *
 * @param restored the earlier revision whose content it is
 */
export async function publishContent(
  tx: Tx,
  content: PublicationContent,
  { by, now, restored }: { by: string; now: number; restored?: number },
): Promise<Published> {
  const last = await latestPublication(tx);
  const displayIds = (await listDisplays(tx))
    .filter((display) => {
      if (!last || display.desired_revision === 0) return true;
      const [before, after] = [last.content, content].map((one) => manifestOf(one, 0, 0, shownOf(display)));
      return !isDeepStrictEqual(before, after);
    })
    .map((display) => display.id);
  const revision = await insertPublication(tx, { content, by, now, displayIds, restored });
  await announcePublished(tx, { revision, displays: displayIds.length }, now);
  return { revision, displayIds };
}
