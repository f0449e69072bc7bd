import { type ToldCounts, toldCounts } from '../../shared/floor/help-counts.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { touchEndpoints } from '../../shared/protocol/touch-endpoints.ts';
import { allProducts } from '../storage/products.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { touchesBetween } from '../storage/touches.ts';
import type { Reader } from '../storage/transaction.ts';

/** Touches by source, contacts by reason and views by product, in counts of at least ten. */
export async function touchReport(
  db: Reader,
  { from, to }: ReportRange,
): Promise<Answer<typeof touchEndpoints.touchReport>> {
  // Where ways led is told beside the plan.
  const touches = (await touchesBetween(db, from, to)).filter(({ kind }) => !kind.startsWith('way-'));
  const names = new Map((await allProducts(db)).map(({ id, name }) => [id, name]));
  const count = (keys: readonly (string | null)[]): ToldCounts | null => {
    const counts = new Map<string, number>();
    for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    return toldCounts(counts);
  };
  const views = touches.filter(({ kind }) => kind === 'view');
  return {
    bySource: named(count(touches.map(({ source, kind }) => `${source} ${kind}`))),
    byReason: named(count(touches.map(({ reason }) => reason))),
    byProduct: named(count(views.map(({ product_id: id }) => id)), (id) => names.get(id) ?? id),
  };
}

function named(told: ToldCounts | null, nameOf: (key: string) => string = (key) => key) {
  return told && { ...told, counts: told.counts.map((one) => ({ ...one, name: nameOf(one.of) })) };
}
