import { isDeepStrictEqual } from 'node:util';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { listDisplays, shownOf } from '../storage/displays.ts';
import { insertPublication, latestPublication } from '../storage/publications.ts';
import type { Tx } from '../storage/transaction.ts';
import { announcePublished } from '../webhooks/announce.ts';
import { readDrafts } from './drafts.ts';
import { gateRules } from './gate-rules.ts';
import { manifestOf } from './manifest.ts';

/**
 * Publishes the drafts within one transaction. Only displays for which something changes move to the new revision:
 * the others have it on glass already, under an older number.
 */
export async function publishDrafts(
  tx: Tx,
  by: string,
  now: number,
): Promise<Result<{ revision: number; displayIds: string[] }>> {
  const drafts = await readDrafts(tx);
  if (!drafts.ok) return drafts;
  const content = drafts.value;
  const last = await latestPublication(tx);
  const gate = await gateRules(tx, content, last?.content);
  if (!gate.ok) return gate;
  const displayIds = (await listDisplays(tx))
    .filter((display) => {
      if (!last || display.desired_revision === 0) return true;
      const [before, after] = [last.content, content].map((one) => manifestOf(one, 0, 0, shownOf(display)));
      return !isDeepStrictEqual(before, after);
    })
    .map((display) => display.id);
  const revision = await insertPublication(tx, { content, by, now, displayIds });
  await announcePublished(tx, { revision, displays: displayIds.length }, now);
  return done({ revision, displayIds });
}
