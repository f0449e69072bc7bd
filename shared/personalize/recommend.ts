import { buyAgain } from './buy-again.ts';
import { goesWith } from './goes-with.ts';
import type { Recommendation, Shelf, ShelfFacts, ShelfProduct } from './shelf.ts';

/**
 * Fills a shelf: the one way in which this shop recommends anything to anybody. Best first, each product and each
 * group of variants once, nothing sold out, nothing sensitive, nothing that is not in the catalogue. The same
 * question always has the same answer.
 */
export function recommend(shelf: Shelf, facts: ShelfFacts, most: number): Recommendation[] {
  const groups = new Set<string>();
  const ranked = shelf.kind === 'goes-with' ? goesWith(shelf.anchors, facts) : buyAgain(shelf.visits, facts);
  if (shelf.kind === 'goes-with')
    for (const id of shelf.anchors) groups.add(groupOf(facts.products.get(id), id));
  const chosen: Recommendation[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= most) break;
    const product = facts.products.get(candidate.productId);
    if (!product || product.stock <= 0 || product.sensitive) continue;
    const group = groupOf(product, product.id);
    if (groups.has(group)) continue;
    groups.add(group);
    chosen.push(candidate);
  }
  return chosen;
}

/** A product without variants is a group of its own; the prefix keeps an id from meaning another's group. */
function groupOf(product: ShelfProduct | undefined, id: string): string {
  return product?.group ? `group ${product.group.id}` : `product ${id}`;
}
