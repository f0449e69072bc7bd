import { z } from 'zod';
import { Id } from '../model/id.ts';
import { PersonalRuleName } from '../model/personal-rule.ts';
import type { Suggestion } from '../model/visit.ts';

/** The same suggestion comes back this often at the most: more is nagging (D034). */
export const MOST_SHOWN = 3;

/** What has become of suggestions in one visit. It is gone with the visit. */
export const IdeaMemory = z.strictObject({
  /** By product, on how many shelves in a row of its choosing it has stood. */
  shown: z.record(Id, z.int().min(1)).default({}),
  /** Products that are settled: listed or refused. They do not come back, also when they are taken off again. */
  settled: z.array(Id).default([]),
  /** Rules that had something to say. */
  rules: z.array(PersonalRuleName).default([]),
  /** Rules that this person stopped. */
  stopped: z.array(PersonalRuleName).default([]),
});
export type IdeaMemory = z.infer<typeof IdeaMemory>;

export const NO_IDEAS: IdeaMemory = { shown: {}, settled: [], rules: [], stopped: [] };

/** A shelf has been seen: a touch came after it, or the visit ended. */
export function seen(memory: IdeaMemory, shelf: readonly Suggestion[]): IdeaMemory {
  const shown = { ...memory.shown };
  for (const id of new Set(shelf.map(({ product }) => product.id))) shown[id] = (shown[id] ?? 0) + 1;
  return { ...memory, shown, rules: union(memory.rules, rulesOf(shelf)) };
}

/** Listed, or "not for me". */
export function settled(memory: IdeaMemory, productIds: readonly string[]): IdeaMemory {
  return { ...memory, settled: union(memory.settled, productIds) };
}

export function stopped(memory: IdeaMemory, rules: readonly PersonalRuleName[]): IdeaMemory {
  return { ...memory, stopped: union(memory.stopped, rules) };
}

/** The one cap on what is suggested: whatever has been seen often enough, was listed or refused. */
export function spent({ shown, settled: done }: IdeaMemory): Set<string> {
  const tired = Object.keys(shown).filter((id) => (shown[id] ?? 0) >= MOST_SHOWN);
  return new Set([...done, ...tired]);
}

function rulesOf(shelf: readonly Suggestion[]): PersonalRuleName[] {
  return shelf.map(({ reason }) => reason.rule);
}

function union<T>(known: readonly T[], more: readonly T[]): T[] {
  return [...new Set([...known, ...more])];
}
