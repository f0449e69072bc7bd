import { isEssential, isRestricted } from '../model/content-category.ts';
import type { Creative } from '../model/creative.ts';
import type { ContentRule } from './content-rules.ts';

/** Kinds that say a price or what is in stock, whatever their category. */
const ESSENTIAL_KINDS: ReadonlySet<Creative['kind']> = new Set(['product', 'price-list', 'menu']);

/** Why a rule would be unfair, and what to do instead; null when it is not. */
export interface Unfair {
  kind: 'restricted' | 'withheld';
  words: string;
}

/**
 * Whether a rule keeps content fair. Nothing age-restricted is chosen by who stands there, whoever that is (R13). Prices,
 * stock, safety, jobs and credit are told to everybody: no rule shows them to one band or presentation, nor puts
 * something else in their place for one, and no slot learns to (R25).
 */
export function unfairness({ rule, learns, shown, instead, place }: ContentRule): Unfair | null {
  const both = instead ? [shown, instead] : [shown];
  const restricted = both.find(({ category }) => isRestricted(category));
  if (restricted)
    return {
      kind: 'restricted',
      words: `${place}: “${restricted.name}” is about ${restricted.category}, which no audience rule may touch. Show it to everybody in a slot of its own, or take the rule away.`,
    };
  const tellsApart = learns || rule.band !== undefined || rule.presentation !== undefined;
  const essential = tellsApart ? both.find(isOwedToAll) : undefined;
  if (!essential) return null;
  return {
    kind: 'withheld',
    words: `${place}: “${essential.name}” tells ${whatOf(essential)}, which everybody must be able to see. Give it a slot of its own without audience rules, or ask only how many people are there.`,
  };
}

function isOwedToAll({ kind, category }: Creative): boolean {
  return ESSENTIAL_KINDS.has(kind) || isEssential(category);
}

function whatOf({ kind, category }: Creative): string {
  if (ESSENTIAL_KINDS.has(kind)) return 'prices';
  const WORDS: Partial<Record<NonNullable<typeof category>, string>> = {
    price: 'prices',
    stock: 'what is in stock',
    safety: 'about safety',
    job: 'about jobs',
    credit: 'about credit',
  };
  return (category && WORDS[category]) ?? 'something';
}
