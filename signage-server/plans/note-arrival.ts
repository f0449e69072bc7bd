import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import type { Tx } from '../storage/transaction.ts';
import { findPlan, notePlanVisited } from '../storage/visit-plans.ts';
import { visitById } from '../storage/visits.ts';
import { PLAN_KEPT_MS } from './make-plan.ts';

/**
 * Counts a plan as visited by a phone whose visit has begun since the plan was made: who plans while they stand in the shop
 * has not come because of it. Nothing joins the plan to the visit.
 */
export async function noteArrival(
  tx: Tx,
  { key, visitId }: { key: string; visitId: string },
  now: number,
): Promise<Result<undefined>> {
  const visit = await visitById(tx, visitId);
  if (visit?.state !== 'active') return refuse('session-over');
  const plan = await findPlan(tx, hashOfToken(key));
  if (!plan || plan.made_at + PLAN_KEPT_MS <= now) return refuse('link-stale');
  if (visit.started_at > plan.made_at) await notePlanVisited(tx, plan);
  return done(undefined);
}
