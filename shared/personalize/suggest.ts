import type { Product } from '../model/product.ts';
import type { Suggestion } from '../model/visit.ts';

/** What a suggestion may draw on. Ids are products; lists run from latest to oldest. */
export interface SuggestionFacts {
  products: readonly Product[];
  /** Opened during this visit. */
  lookedAt: readonly string[];
  /** On the list now. */
  listed: readonly string[];
  /** Opened or listed on earlier visits; empty unless the person agreed to that purpose. */
  history: readonly string[];
}

/** More than three at once is noise on a phone and a wall of products on a kiosk. */
const SUGGESTIONS = 3;

/**
 * Products that fit this visit, each with the rule that chose it: first the merchant's own "goes with" of what was
 * opened or listed, then others of the same shelf, then (with consent) what goes with earlier visits. Never what is
 * out of stock, already listed, already open, or sensitive.
 */
export function suggest(facts: SuggestionFacts): Suggestion[] {
  const byId = new Map(facts.products.map((product) => [product.id, product]));
  const chosen = new Map<string, Suggestion>();
  const known = new Set([...facts.lookedAt, ...facts.listed]);
  const offer = (
    product: Product | undefined,
    contentClass: Suggestion['contentClass'],
    reason: string,
  ): void => {
    if (!product || product.stock === 0 || product.sensitive) return;
    if (known.has(product.id) || chosen.has(product.id) || chosen.size >= SUGGESTIONS) return;
    chosen.set(product.id, { product, contentClass, reason });
  };
  const here = [...new Set([...facts.lookedAt, ...facts.listed])].flatMap((id) => byId.get(id) ?? []);
  for (const anchor of here)
    for (const id of anchor.goesWith) offer(byId.get(id), 'L2', `Goes with ${anchor.name}`);
  const past = facts.history.filter((id) => !known.has(id)).flatMap((id) => byId.get(id) ?? []);
  for (const anchor of past)
    for (const id of anchor.goesWith) offer(byId.get(id), 'L3', 'Goes with something from an earlier visit');
  const anchor = here[0];
  if (anchor)
    for (const product of facts.products)
      if (product.category === anchor.category) offer(product, 'L2', `Also in ${anchor.category}`);
  return [...chosen.values()];
}
