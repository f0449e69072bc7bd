import type { PlannedItem, PlanOrigin } from '../../shared/model/visit-plan.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { DAY_MS } from '../../shared/schedule/civil-date.ts';
import { noonOf } from '../../shared/schedule/noon.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { knownProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { insertPlan } from '../storage/visit-plans.ts';
import { newNonce } from '../visits/secret.ts';

/** Who has not come within a month does not come for this list any more. */
export const PLAN_KEPT_MS = 30 * DAY_MS;

interface Wanted {
  items: readonly PlannedItem[];
  origin: PlanOrigin;
  invited: boolean;
}

/**
 * Makes a plan and its link; the key is told once, and the store keeps its hash. The same product twice is one line.
 * Refusal: `not-found` when the shop sells none of it.
 */
export async function makePlan(
  tx: Tx,
  { items, origin, invited }: Wanted,
  now: number,
): Promise<Result<{ key: string; endsAt: number; unknown: string[] }>> {
  const known = await knownProducts(
    tx,
    items.map(({ productId }) => productId),
  );
  const lines = new Map<string, number>();
  for (const { productId, quantity } of items)
    if (known.has(productId)) lines.set(productId, Math.min(99, (lines.get(productId) ?? 0) + quantity));
  if (lines.size === 0) return refuse('not-found', 'This shop sells none of these.');
  const key = newNonce();
  await insertPlan(tx, {
    key_hash: hashOfToken(key),
    origin,
    invited: invited ? 1 : 0,
    items: JSON.stringify([...lines].map(([productId, quantity]) => ({ productId, quantity }))),
    made_at: now,
    day: noonOf(now, (await readStore(tx)).zone),
    visited: 0,
  });
  const unknown = items.flatMap(({ productId }) => (known.has(productId) ? [] : [productId]));
  return done({ key, endsAt: now + PLAN_KEPT_MS, unknown: [...new Set(unknown)] });
}
