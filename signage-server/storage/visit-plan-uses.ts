import type { TableUse } from './table-use.ts';
import type { VisitPlanTables } from './visit-plan-schema.ts';

/** What plans of visits hold, in the registry of data uses. */
export const VISIT_PLAN_USES: { readonly [T in keyof VisitPlanTables]: TableUse<T> } = {
  visit_plan: {
    kept: '30 days',
    columns: {
      key_hash: ['carry', 'the link of a planned visit, as a hash'],
      origin: ['measure', 'whether the plan was made on the shop’s site or on a phone'],
      invited: ['measure', 'whether the plan came with an invitation'],
      items: ['carry', 'the products of the plan'],
      made_at: ['carry', 'when the plan was made'],
      day: ['measure', 'the day on which the plan was made'],
      visited: ['measure', 'whether somebody came with the plan; not when, nor who'],
    },
  },
  visit_plan_count: {
    kept: '13 months',
    columns: {
      day: ['measure', 'the day on which the plan was made'],
      origin: ['measure', 'whether the plan was made on the shop’s site or on a phone'],
      invited: ['measure', 'whether the plan came with an invitation'],
      made: ['measure', 'how many plans were made'],
      visited: ['measure', 'how many of them led to a visit'],
    },
  },
};
