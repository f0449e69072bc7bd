import { PersonalRuleName, type RulePlaces } from '../../shared/model/personal-rule.ts';
import { usualPlaces } from '../../shared/personalize/personal-rules.ts';
import { scorePersonalRule } from '../../shared/personalize/score-personal-rule.ts';
import { toldStops } from '../../shared/personalize/stop-rate.ts';
import type { PersonalRule } from '../../shared/protocol/personal-rule-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { deleteRuleFigure, ruleFigure, type SetRule, saveRule, setRules } from '../storage/personal-rules.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { COUNTED_MS } from './idea-figures.ts';

/** Every personal rule as it stands, with its figures in tens. */
export async function personalRules(db: Reader, now: number): Promise<PersonalRule[]> {
  const set = await setRules(db);
  return Promise.all(PersonalRuleName.options.map((rule) => told(db, rule, set.get(rule), now)));
}

/**
 * Puts a rule into force. Refusals: `rule-blocked` for what the creep gate blocks, also with somebody's word;
 * `rule-needs-approval` for what it wants approved, without it.
 */
export async function setRule(
  tx: Tx,
  rule: PersonalRuleName,
  wanted: { places: RulePlaces; on: boolean; approved: boolean },
  now: number,
): Promise<Result<PersonalRule>> {
  const { verdict, instead } = scorePersonalRule(rule, wanted.places);
  if (verdict === 'blocked') return refuse('rule-blocked', `${instead}.`);
  if (verdict === 'needs-approval' && !wanted.approved)
    return refuse('rule-needs-approval', `${instead}, or approve it.`);
  const before = (await setRules(tx)).get(rule);
  const set: SetRule = {
    places: wanted.places,
    // Whoever sets a paused rule has looked at it.
    state: wanted.on ? 'on' : 'off',
    changedAt: now,
  };
  if (before?.state === 'paused') await deleteRuleFigure(tx, rule);
  await saveRule(tx, rule, set);
  return done(await told(tx, rule, set, now));
}

/** Lets a paused rule on again. Refusals: `conflict` where it is not paused. */
export async function resumeRule(tx: Tx, rule: PersonalRuleName, now: number): Promise<Result<PersonalRule>> {
  const before = (await setRules(tx)).get(rule);
  if (before?.state !== 'paused') return refuse('conflict', 'This rule is not paused.');
  const set: SetRule = { ...before, state: 'on', changedAt: now };
  await deleteRuleFigure(tx, rule);
  await saveRule(tx, rule, set);
  return done(await told(tx, rule, set, now));
}

async function told(
  db: Reader,
  rule: PersonalRuleName,
  set: SetRule | undefined,
  now: number,
): Promise<PersonalRule> {
  const places = set?.places ?? usualPlaces(rule);
  const figure = await ruleFigure(db, rule, now - COUNTED_MS);
  return {
    rule,
    state: set?.state ?? 'on',
    places,
    changedAt: set?.changedAt ?? null,
    score: scorePersonalRule(rule, places).score,
    ...toldStops(figure),
  };
}
