import { privateItems } from '../storage/private-items.ts';
import { purchasesOf } from '../storage/purchases.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { LATELY_MS } from './bought.ts';

/** Products that no shared screen may tell of: kept private in this visit, or bought within the last thirty days. */
export async function keptFromOthers(db: Reader, visit: VisitTable, now: number): Promise<Set<string>> {
  const bought = visit.customer_id === null ? [] : await purchasesOf(db, visit.customer_id);
  const lately = bought.filter(({ at }) => at > now - LATELY_MS).map(({ productId }) => productId);
  return new Set([...(await privateItems(db, visit.id)), ...lately]);
}
