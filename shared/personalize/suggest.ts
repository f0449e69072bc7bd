import { plainProduct, type ShopProduct } from '../model/catalogue.ts';
import type { PersonalRuleName } from '../model/personal-rule.ts';
import type { Suggestion, SuggestionReason } from '../model/visit.ts';
import type { Basket } from './basket.ts';
import { recommend } from './recommend.ts';
import type { Sales } from './sales.ts';
import type { Recommendation } from './shelf.ts';

/** What a suggestion may draw on. Ids are products; lists run from latest to oldest. */
export interface SuggestionFacts {
  products: readonly ShopProduct[];
  sales: Sales;
  /** Opened during this visit. */
  lookedAt: readonly string[];
  /** On the list now. */
  listed: readonly string[];
  /** Opened or listed on earlier visits; empty unless the person agreed to that purpose. */
  history: readonly string[];
  /** What earlier visits may not suggest here, for it would reveal what is nobody else's business. */
  withheld?: ReadonlySet<string>;
  /** What they bought, for their own phone and with their word for it; empty everywhere else. */
  bought: readonly Basket[];
  /** What has come up often enough in this visit, was listed or refused: it stays away. */
  spent?: ReadonlySet<string>;
  /** Brands that come first where several products fit equally by their rule. */
  brandsFirst?: ReadonlySet<string>;
  /** Rules that may speak here and now; without it all of them. */
  rules?: ReadonlySet<PersonalRuleName>;
}

/** More than three at once is noise on a phone and a wall of products on a kiosk. */
const SUGGESTIONS = 3;
/** Brands are looked for among so many times as many: what fits worse stays behind what fits. */
const BRANDS_AMONG = 4;

/**
 * Products that fit this visit, each with the rule that chose it: what goes with what was opened or listed, then (with
 * consent) what goes with earlier visits, then others of the same category. Never what is already listed or open.
 */
export function suggest(facts: SuggestionFacts): Suggestion[] {
  const products = new Map(facts.products.map((product) => [product.id, product]));
  const known = new Set([...facts.lookedAt, ...facts.listed]);
  const chosen = new Map<string, Suggestion>();
  const offer = (id: string, contentClass: Suggestion['contentClass'], reason: SuggestionReason): void => {
    const product = products.get(id);
    if (!product || product.stock === 0 || product.sensitive || known.has(id)) return;
    if (facts.spent?.has(id) || facts.rules?.has(reason.rule) === false) return;
    if (!chosen.has(id) && chosen.size < SUGGESTIONS)
      chosen.set(id, { product: plainProduct(product), contentClass, reason });
  };
  const wished = facts.brandsFirst?.size ? facts.brandsFirst : null;
  /** The order in which a person wants to see what fits: their brands first, and each as it was before. */
  const inOrder = <T>(found: readonly T[], idOf: (one: T) => string): readonly T[] => {
    const isFirst = (one: T) => wished?.has(products.get(idOf(one))?.brand ?? '') === true;
    return wished ? [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))] : found;
  };
  const most = SUGGESTIONS * (wished ? BRANDS_AMONG : 1);
  const goingWith = (anchors: readonly string[]): readonly Recommendation[] =>
    inOrder(
      recommend(
        { kind: 'goes-with', anchors },
        { products, sales: facts.sales },
        most + known.size + chosen.size + (facts.spent?.size ?? 0),
      ),
      ({ productId }) => productId,
    );
  const here = [...known].filter((id) => products.has(id));
  for (const { productId, reason } of goingWith(here))
    if (reason.rule !== 'bought-before')
      offer(productId, 'L2', { rule: reason.rule, with: products.get(reason.anchor)?.name ?? '' });
  // Only what comes from earlier visits: a shelf with a gap in it would tell as much.
  const past = facts.history.filter((id) => !known.has(id) && !facts.withheld?.has(id));
  for (const { productId } of goingWith(past))
    if (!facts.withheld?.has(productId)) offer(productId, 'L3', { rule: 'earlier-visit' });
  const again = recommend(
    { kind: 'buy-again', visits: facts.bought },
    { products, sales: facts.sales },
    most + (facts.spent?.size ?? 0),
  );
  for (const { productId, reason } of inOrder(again, ({ productId }) => productId))
    if (reason.rule === 'bought-before') offer(productId, 'L3', reason);
  const category = products.get(here[0] ?? '')?.category;
  if (category !== undefined)
    for (const product of inOrder(facts.products, ({ id }) => id))
      if (product.category === category) offer(product.id, 'L2', { rule: 'same-category', category });
  return [...chosen.values()];
}
