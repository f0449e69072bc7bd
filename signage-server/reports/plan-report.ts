import { type InvitedCounts, invitationEffect } from '../../shared/holdout/invitation.ts';
import { PlanOrigin } from '../../shared/model/visit-plan.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { visitPlanEndpoints } from '../../shared/protocol/visit-plan-endpoints.ts';
import type { ReportRange } from '../storage/report-range.ts';
import type { Reader } from '../storage/transaction.ts';
import { planCounts } from '../storage/visit-plans.ts';

/** Of plans by where they came from, the share that led to a visit, with and without an invitation. */
export async function planReport(
  db: Reader,
  range: ReportRange,
): Promise<Answer<typeof visitPlanEndpoints.planReport>> {
  const counts = await planCounts(db, range);
  const of = (origin: PlanOrigin, invited: 0 | 1): InvitedCounts =>
    counts
      .filter((row) => row.origin === origin && row.invited === invited)
      .reduce((sum, { made, visited }) => ({ of: sum.of + made, did: sum.did + visited }), { of: 0, did: 0 });
  return {
    origins: PlanOrigin.options.map((origin) => ({
      origin,
      ...invitationEffect(of(origin, 1), of(origin, 0)),
    })),
  };
}
