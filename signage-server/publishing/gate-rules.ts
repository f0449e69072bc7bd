import { contentRules } from '../../shared/audience/content-rules.ts';
import { type RuleSetting, type ScoredRule, scoreRule } from '../../shared/audience/score-rule.ts';
import type { RuleFinding } from '../../shared/model/rule-finding.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { conditionWords } from '../../shared/schedule/condition-words.ts';
import { checkFairness } from '../content/check-rules.ts';
import { listDisplays, shownOf } from '../storage/displays.ts';
import { approvedRules } from '../storage/rule-approvals.ts';
import type { Reader } from '../storage/transaction.ts';
import type { PublicationContent } from './publication-content.ts';

/**
 * What the creep gate (spec/pairing-and-consent.md) finds about the audience rules of some drafts. A rule that is
 * published already has had its approval.
 */
export async function ruleFindings(
  db: Reader,
  drafts: PublicationContent,
  published: PublicationContent | undefined,
): Promise<RuleFinding[]> {
  const setting: RuleSetting = {
    tags: new Map((await listDisplays(db)).map(shownOf).map(({ id, tags }) => [id, tags])),
    sensitiveProducts: new Set(drafts.products.filter(({ sensitive }) => sensitive).map(({ id }) => id)),
    afterConsent: drafts.store.posture.posture === 'P1',
  };
  const approved = await approvedRules(db);
  if (published) for (const { key } of contentRules(published.schedule)) approved.add(key);
  return contentRules(drafts.schedule).flatMap((rule): RuleFinding[] => {
    const { verdict, score, instead } = scoreRule(rule, setting);
    if (verdict === 'passes' || (verdict === 'needs-approval' && approved.has(rule.key))) return [];
    return [{ key: rule.key, words: inWords(rule), score, verdict, instead }];
  });
}

function inWords({ place, rule, learns, shown }: ScoredRule['rule']): string {
  const whom =
    Object.keys(rule).length === 0 && learns
      ? 'to whom it is estimated to hold longest'
      : conditionWords({ fact: 'audience', is: rule });
  return `${place}: “${shown.name}” ${whom}`;
}

/**
 * Whether the audience rules of some drafts may go to screens: fair ones that nobody would find creepy, and those in
 * between that somebody who answers for the store has approved.
 */
export async function gateRules(
  db: Reader,
  drafts: PublicationContent,
  published: PublicationContent | undefined,
): Promise<Result<undefined>> {
  const fair = checkFairness(contentRules(drafts.schedule));
  if (!fair.ok) return fair;
  const findings = await ruleFindings(db, drafts, published);
  const blocked = findings.find(({ verdict }) => verdict === 'blocked');
  if (blocked) return refuse('rule-blocked', `Not ${blocked.words}. ${blocked.instead}.`);
  const [open] = findings;
  if (open) return refuse('rule-needs-approval', `${open.words}. Or: ${open.instead}.`);
  return done(undefined);
}
