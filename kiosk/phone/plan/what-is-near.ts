import { isCounted } from '../../../shared/floor/counted.ts';
import type { VisitPlan } from '../../../shared/model/visit-plan.ts';
import { storesThatHave } from '../../shop/product/store-stock.ts';

/** How much of a plan is there by a fresh count, of all that is on it. */
export function hereToday({ lines, now }: Pick<VisitPlan, 'lines' | 'now'>): { here: number; all: number } {
  const here = lines.filter((line) => isHere(line, now)).length;
  return { here, all: lines.length };
}

/** Other shops by how much they have, by fresh words, of what is missing here; the most first. */
export function shopsNear({
  lines,
  now,
}: Pick<VisitPlan, 'lines' | 'now'>): { store: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (isHere(line, now)) continue;
    for (const { store } of storesThatHave(line.elsewhere, now))
      counts.set(store, (counts.get(store) ?? 0) + 1);
  }
  return [...counts]
    .map(([store, count]) => ({ store, count }))
    .sort((a, b) => b.count - a.count || (a.store < b.store ? -1 : 1));
}

function isHere({ product }: VisitPlan['lines'][number], now: number): boolean {
  return product.stock > 0 && isCounted(product, now);
}
