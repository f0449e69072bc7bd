import type { Basket } from './basket.ts';

/** A product beside another, and how strongly the two are bought together (cosine, shrunk; 0 to 1). */
export interface Beside {
  productId: string;
  strength: number;
}

/** What a shop's receipts say, whole and for everybody the same: nobody's own purchases can be read from it. */
export interface Sales {
  /** By product, what is bought with it, strongest first. */
  beside: ReadonlyMap<string, readonly Beside[]>;
  /** By product, how many baskets of the last 30 days hold it. */
  recent: ReadonlyMap<string, number>;
}

/** A shop that has not told what it sold. */
export const NO_SALES: Sales = { beside: new Map(), recent: new Map() };

const RECENT_MS = 30 * 24 * 3_600_000;
/** Pulls pairs that were seen rarely below those that were seen often (facts.md: cosine, shrink 20). */
const SHRINK = 20;
/** Fewer baskets than this are somebody's habit, not the shop's: a screen would give it away. */
const FEWEST_TOGETHER = 5;
/** Enough for a shelf of which most is sold out. */
const KEPT_BESIDE = 20;

/**
 * Learns from all receipts. Time and memory grow with the squares of the baskets' sizes; about a second for 20,000
 * baskets of 27 products.
 *
 * @param baskets in any order
 * @param now epoch milliseconds; "recent" ends here
 */
export function learnSales(baskets: readonly Basket[], now: number): Sales {
  const steps = learnInSteps(baskets, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of one product each, for a server that has others to serve meanwhile. */
export function* learnInSteps(baskets: readonly Basket[], now: number): Generator<undefined, Sales> {
  const ids = [...new Set(baskets.flatMap(({ products }) => products))].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const contents = baskets.map(({ products }) => [...new Set(products)].flatMap((id) => place.get(id) ?? []));
  const holding: number[][] = ids.map(() => []);
  for (const [basket, products] of contents.entries())
    for (const product of products) holding[product]?.push(basket);

  const beside = new Map<string, readonly Beside[]>();
  const together = new Uint32Array(ids.length);
  for (const [product, id] of ids.entries()) {
    yield;
    const own = holding[product] ?? [];
    together.fill(0);
    for (const basket of own)
      for (const other of contents[basket] ?? []) together[other] = (together[other] ?? 0) + 1;
    together[product] = 0;
    const found: Beside[] = [];
    for (const [other, count] of together.entries()) {
      if (count < FEWEST_TOGETHER) continue;
      const strength = count / (Math.sqrt(own.length * (holding[other]?.length ?? 0)) + SHRINK);
      found.push({ productId: ids[other] ?? '', strength });
    }
    if (found.length > 0) beside.set(id, found.sort(byStrength).slice(0, KEPT_BESIDE));
  }
  return { beside, recent: recentBaskets(baskets, now) };
}

/** Strongest first; of equals the one whose id comes first, so that the same receipts always say the same. */
function byStrength(a: Beside, b: Beside): number {
  return b.strength - a.strength || (a.productId < b.productId ? -1 : 1);
}

function recentBaskets(baskets: readonly Basket[], now: number): Map<string, number> {
  const recent = new Map<string, number>();
  for (const { at, products } of baskets) {
    if (at > now || at <= now - RECENT_MS) continue;
    for (const id of new Set(products)) recent.set(id, (recent.get(id) ?? 0) + 1);
  }
  return recent;
}
