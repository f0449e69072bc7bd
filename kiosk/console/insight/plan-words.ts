import type { PlanOrigin } from '../../../shared/model/visit-plan.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { visitPlanEndpoints } from '../../../shared/protocol/visit-plan-endpoints.ts';
import { points, shareText } from './add-on-words.ts';

type Told = Answer<typeof visitPlanEndpoints.planReport>['origins'][number];

export const PLANS_HEADING = 'Planned visits';
export const PLANS_LEAD =
  'Lists of your site and of phones that became a plan, and how many of them somebody came with. One in five has no invitation, by lot: the difference is what inviting does.';
export const PLANS_NONE =
  'No plans in these days, or fewer than ten. Your site makes one from a list by the key for touches (Settings); phones make theirs from “My list”.';

export const ORIGIN_WORDS: Readonly<Record<PlanOrigin, string>> = {
  web: 'From your site',
  phone: 'From phones',
};
export const ARM_WORDS = { invited: 'With an invitation', without: 'Without, by lot' } as const;

/** What the invitation does, honestly: nothing is said of a difference that may be none. */
export function invitationText({ added }: Told): string {
  if (added === null) return 'Too few of either kind to say what the invitation does.';
  const range = `between ${points(added.low)} and ${points(added.high)} percentage points; the range holds whenever you look`;
  if (added.low > 0) return `More people come with an invitation: surely ${range}.`;
  if (added.high < 0) return `Fewer people come with an invitation: surely ${range}.`;
  return `No difference seen so far. If there is one, it is ${range}.`;
}

export const WAYS_HEADING = 'Where ways led';
export const WAYS_LEAD =
  'At the end of a way, on kiosks and phones, people say whether they found what they looked for. A product that is often not there stands elsewhere than on your plan.';
export const WAYS_NONE = 'Fewer than ten people have said whether a way led them there.';
export const WAYS_MISSED = 'Not where the plan has it';

export function foundText({ ways, foundShare }: { ways: number; foundShare: number }): string {
  return `${shareText(foundShare)} of ${ways} ways led to the product.`;
}
