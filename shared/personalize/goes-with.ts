import type { Recommendation, ShelfFacts } from './shelf.ts';

/**
 * What goes with one product or with several, best first: what the merchant linked comes before all that the receipts
 * say. Several products add up, and the reason names the one that counts most.
 */
export function* goesWith(
  anchors: readonly string[],
  { products, sales }: ShelfFacts,
): Iterable<Recommendation> {
  for (const anchor of anchors)
    for (const productId of products.get(anchor)?.goesWith ?? [])
      yield { productId, reason: { rule: 'merchant', anchor } };
  const found = new Map<string, { strength: number; best: number; anchor: string }>();
  for (const anchor of new Set(anchors))
    for (const { productId, strength } of sales.beside.get(anchor) ?? []) {
      const known = found.get(productId);
      if (!known) found.set(productId, { strength, best: strength, anchor });
      else {
        known.strength += strength;
        if (strength > known.best) Object.assign(known, { best: strength, anchor });
      }
    }
  const ranked = [...found].sort(([a, x], [b, y]) => y.strength - x.strength || (a < b ? -1 : 1));
  for (const [productId, { anchor }] of ranked)
    yield { productId, reason: { rule: 'bought-together', anchor } };
}
