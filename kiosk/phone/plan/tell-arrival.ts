import { visitPlanEndpoints } from '../../../shared/protocol/visit-plan-endpoints.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { deleteKeptPlan } from './delete-kept-plan.ts';
import { readKeptPlan } from './kept-plan.ts';

/** Who took a plan along has come. Told once; without a connection it is tried again when the page is next opened. */
export async function tellArrival(storage: Storage): Promise<void> {
  const key = readKeptPlan(storage);
  if (key === null) return;
  try {
    await call(visitPlanEndpoints.planArrived, { body: { key } });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.code !== 'link-stale') return;
  }
  deleteKeptPlan(storage);
}
