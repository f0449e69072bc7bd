import type { PersonalRuleName } from '../../shared/model/personal-rule.ts';
import type { Purpose, Suggestion } from '../../shared/model/visit.ts';
import { type IdeaMemory, seen, settled, stopped } from '../../shared/personalize/idea-memory.ts';
import { RULE_NATURES, usualPlaces } from '../../shared/personalize/personal-rules.ts';
import { isOverLimit } from '../../shared/personalize/stop-rate.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { insertAudit } from '../storage/audit.ts';
import { addRuleFigure, ruleFigure, saveRule, setRules } from '../storage/personal-rules.ts';
import { hasProduct } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { readVisitSetting } from '../storage/visit-setting.ts';
import { updateVisit } from '../storage/visits.ts';
import { givenIn } from './given-purposes.ts';
import { ideaMemory, ideasOnBoth } from './ideas.ts';
import type { VisitDeps } from './visit-deps.ts';

/** Four weeks: long enough for ten stops in a small shop, short enough that a rule that was put right recovers. */
export const COUNTED_MS = 28 * 86_400_000;

/**
 * Puts down that what is suggested in this visit now has been seen: called before anything that may change it. Rules are
 * counted once a visit, and of whose visit it was nothing is counted.
 */
export async function noteSeen(tx: Tx, visit: VisitTable, now: number): Promise<IdeaMemory> {
  const before = ideaMemory(visit);
  const shelf = await ideasOnBoth(tx, visit, await givenIn(tx, visit, now), now);
  if (shelf.length === 0) return before;
  const after = seen(before, shelf);
  await keep(tx, visit, after);
  for (const rule of after.rules)
    if (!before.rules.includes(rule)) await addRuleFigure(tx, rule, { visits: 1, stops: 0 }, now);
  return after;
}

/** Products on the list are not suggested again in this visit, also when they are taken off. */
export async function noteListed(tx: Tx, visit: VisitTable, productIds: readonly string[]): Promise<void> {
  if (productIds.length > 0) await keep(tx, visit, settled(ideaMemory(visit), productIds));
}

/** "Not for me": the product stays away for this visit, and the rule that put it there counts one stop. */
export async function refuseIdea(
  tx: Tx,
  visit: VisitTable,
  productId: string,
  deps: VisitDeps,
): Promise<Result<undefined>> {
  if (!(await hasProduct(tx, productId))) return refuse('not-found', 'This shop has no such product.');
  await noteStop(tx, visit, ({ product }) => product.id === productId, deps);
  await keep(tx, visit, settled(ideaMemory(visit), [productId]));
  await deps.storage.changes.ring(tx, { kind: 'visit', displayId: visit.display_id, visitId: visit.id });
  return done(undefined);
}

/** Counts a stop, once a visit, for each rule that has something on the shelf now to which `meant` points. */
export async function noteStop(
  tx: Tx,
  visit: VisitTable,
  meant: (idea: Suggestion) => boolean,
  deps: VisitDeps,
): Promise<void> {
  if (visit.state !== 'active') return;
  const now = deps.now();
  const shelf = await ideasOnBoth(tx, visit, await givenIn(tx, visit, now), now);
  const rules = new Set(shelf.filter(meant).map(({ reason }) => reason.rule));
  if (rules.size === 0) return;
  const before = await noteSeen(tx, visit, now);
  await keep(tx, visit, stopped(before, [...rules]));
  for (const rule of rules) if (!before.stopped.includes(rule)) await countStop(tx, rule, deps);
}

/** A purpose that is withdrawn stops the rules that lived on it. */
export function livesOn(purpose: Purpose): (idea: Suggestion) => boolean {
  return ({ reason }) => RULE_NATURES[reason.rule].purpose === purpose;
}

/** One stop more; above the limit the rule waits for somebody's look, and the record says why (D030). */
async function countStop(tx: Tx, rule: PersonalRuleName, deps: VisitDeps): Promise<void> {
  const now = deps.now();
  await addRuleFigure(tx, rule, { visits: 0, stops: 1 }, now);
  const set = (await setRules(tx)).get(rule);
  if (set && set.state !== 'on') return;
  const figure = await ruleFigure(tx, rule, now - COUNTED_MS);
  const { stop_limit: limit } = await readVisitSetting(tx);
  if (!isOverLimit(figure, limit)) return;
  await saveRule(tx, rule, { places: set?.places ?? usualPlaces(rule), state: 'paused', changedAt: now });
  await insertAudit(tx, {
    at: now,
    actor: 'stop-alarm',
    action: 'rule.pause',
    subject: rule,
    detail: { limit },
  });
  await deps.storage.changes.ring(tx, { kind: 'content' });
}

/** The row in hand goes on being read in this write. */
async function keep(tx: Tx, visit: VisitTable, memory: IdeaMemory): Promise<void> {
  const ideas = JSON.stringify(memory);
  visit.ideas = ideas;
  await updateVisit(tx, visit.id, { ideas });
}
