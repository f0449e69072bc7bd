import type { Basket } from './basket.ts';
import type { Recommendation, ShelfFacts } from './shelf.ts';

/**
 * What somebody has bought before, by the number of visits that held it; of equals, what sells most in the shop now
 * comes first. Nothing that was tried ranks better (facts.md): neither rhythm nor recency nor what others bought.
 */
export function buyAgain(visits: readonly Basket[], { sales }: ShelfFacts): Recommendation[] {
  const held = new Map<string, number>();
  for (const { products } of visits)
    for (const id of new Set(products)) held.set(id, (held.get(id) ?? 0) + 1);
  const recent = (id: string): number => sales.recent.get(id) ?? 0;
  return [...held]
    .sort(([a, x], [b, y]) => y - x || recent(b) - recent(a) || (a < b ? -1 : 1))
    .map(([productId, count]) => ({ productId, reason: { rule: 'bought-before', visits: count } }));
}
