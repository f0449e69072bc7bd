import { unfairness } from '../../shared/audience/content-fairness.ts';
import { type ContentRule, contentRules, type RuleSource } from '../../shared/audience/content-rules.ts';
import type { Creative } from '../../shared/model/creative.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { allCreatives } from '../storage/creatives.ts';
import { allPlaylists } from '../storage/playlists.ts';
import { allEntries } from '../storage/schedule-entries.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';

/** The first rule that keeps something from people that they may not be kept from, as a refusal. */
export function checkFairness(rules: readonly ContentRule[]): Result<undefined> {
  for (const rule of rules) {
    const unfair = unfairness(rule);
    if (unfair) return refuse('unfair-rule', sentence(unfair.words));
  }
  return done(undefined);
}

/**
 * Whether audience rules that are about to be saved are fair, and ask for nothing that is switched off.
 *
 * @param drafts playlists whose variants are meant; or entries, with the playlists that they may play
 */
export async function checkRules(
  db: Reader,
  drafts: Pick<RuleSource, 'playlists'> & Partial<Pick<RuleSource, 'entries'>>,
): Promise<Result<undefined>> {
  const creatives = await allCreatives(db);
  const rules = contentRules({ entries: [], layouts: [], ...drafts, creatives }).filter(
    ({ entryId }) => (entryId === null) === (drafts.entries === undefined),
  );
  if (rules.length === 0) return done(undefined);
  const { posture } = await readStore(db);
  const isOn = 'presentation' in posture && posture.presentation === true;
  const guessing = rules.find(({ rule }) => rule.presentation !== undefined);
  if (guessing && !isOn)
    return refuse(
      'presentation-off',
      sentence(
        `${guessing.place} asks for presentation, which this store has switched off. Take it out of the rule.`,
      ),
    );
  return checkFairness(rules);
}

/** The same of all that shows a creative, as it would be. */
export async function checkRulesAbout(db: Reader, creative: Creative): Promise<Result<undefined>> {
  const others = (await allCreatives(db)).filter(({ id }) => id !== creative.id);
  const rules = contentRules({
    layouts: [],
    entries: await allEntries(db),
    playlists: await allPlaylists(db),
    creatives: [...others, creative],
  });
  return checkFairness(
    rules.filter(({ shown, instead }) => shown.id === creative.id || instead?.id === creative.id),
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
