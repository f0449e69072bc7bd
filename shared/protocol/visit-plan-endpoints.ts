import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { MOST_PLANNED, PlanKey, PlannedItem, PlanOrigin, VisitPlan } from '../model/visit-plan.ts';
import { endpoints } from './endpoint.ts';
import { ReportQuery } from './report-query.ts';

/** Plans of one kind, and how many of them led to a visit. */
const arm = z
  .strictObject({
    plans: z.int().min(10),
    /** From 0 to 1. */
    share: z.number().min(0).max(1),
  })
  .nullable();

/** A list from a site or a phone, as a plan of a visit that a link opens; and whether plans lead to visits. */
export const visitPlanEndpoints = endpoints({
  planFromWeb: {
    method: 'POST',
    path: '/api/v1/visit-plans/web',
    access: 'touch-key',
    summary:
      'Makes a link out of a list of the shop’s site, for its customer’s phone: what is here, where, and the way through the shop. `invite` says whether to word the link as an invitation: one plan in five goes without, to compare with',
    body: z.strictObject({
      items: z
        .array(
          z.strictObject({
            /** The number by which the shop’s own systems know it. */
            product: z.string().min(1).max(200),
            quantity: PlannedItem.shape.quantity.default(1),
          }),
        )
        .min(1)
        .max(MOST_PLANNED),
    }),
    response: z.strictObject({
      url: z.url(),
      invite: z.boolean(),
      endsAt: Instant,
      /** Numbers that no product has; they are not on the plan. */
      unknown: z.array(z.string()),
    }),
  },
  planVisit: {
    method: 'POST',
    path: '/api/v1/visit-plans',
    access: 'public',
    summary: 'Makes a link out of a phone’s list. The key is told once and kept as a hash',
    body: z.strictObject({ items: z.array(PlannedItem).min(1).max(MOST_PLANNED) }),
    response: z.strictObject({ key: PlanKey, endsAt: Instant }),
  },
  readPlan: {
    method: 'POST',
    path: '/api/v1/visit-plans/read',
    access: 'public',
    summary:
      'What a plan’s link leads to, as it is now: stock, place, other shops and when there is some again',
    body: z.strictObject({ key: PlanKey }),
    response: VisitPlan,
  },
  planArrived: {
    method: 'POST',
    path: '/api/v1/phone/visit-plan-arrived',
    access: 'phone',
    summary:
      'A phone that took a plan along has come: the plan counts as visited, once. Nothing says which visit it was',
    body: z.strictObject({ key: PlanKey }),
    response: 'none',
  },
  planReport: {
    method: 'GET',
    path: '/api/v1/reports/visit-plans',
    access: 'reports:read',
    summary:
      'Plans by where they came from, and the share that led to a visit, with and without an invitation, in counts of at least ten',
    query: ReportQuery,
    response: z.strictObject({
      origins: z.array(
        z.strictObject({
          origin: PlanOrigin,
          invited: arm,
          without: arm,
          /** What the invitation adds to the share; it holds however often it is looked at. Null: too few to say. */
          added: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        }),
      ),
    }),
  },
});
