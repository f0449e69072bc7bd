import type { Basket } from '../../shared/personalize/basket.ts';
import { recommend } from '../../shared/personalize/recommend.ts';
import { learnSales, type Sales } from '../../shared/personalize/sales.ts';
import type { Shelf, ShelfFacts } from '../../shared/personalize/shelf.ts';
import { seeded } from '../support/seeded.ts';
import { percentile } from './parts/percentile.ts';
import { printFigure } from './parts/print-figure.ts';
import { readReceipts, SPLIT, visitsByCustomer } from './reco/receipts.ts';

const BUY_AGAIN = { most: 10, target: 0.4 };
const GOES_WITH = { most: 4, target: 0.46 };
const TARGET_MS = 5;
/** Visits before the split that make somebody's habits worth predicting. */
const FEWEST_VISITS = 2;

interface Facts extends ShelfFacts {
  /** All products, what sold most in the last 30 days first: the baseline, and nothing about anybody. */
  popular: readonly string[];
}

/** How well the shelves guess what was really bought after 10 October 2011, beside plain popularity. */
export async function run(): Promise<void> {
  const receipts = readReceipts();
  if (!receipts) {
    console.log(
      JSON.stringify({ name: 'reco-online-retail', skipped: '../shared/data/online-retail is not there' }),
    );
    return;
  }
  const { before, after } = receipts;
  const begun = performance.now();
  const sales = learnSales(before, SPLIT);
  const seconds = (performance.now() - begun) / 1000;
  printFigure({ name: 'reco-learn', value: seconds, unit: 's' }, { baskets: before.length, target: 10 });
  const facts = factsOf(receipts.products, sales, before);
  measureBuyAgain(facts, visitsByCustomer(before), visitsByCustomer(after));
  measureGoesWith(facts, after);
}

/** The first visit after the split, of everybody who had come at least twice: of what they had bought before, what now? */
function measureBuyAgain(
  facts: Facts,
  before: ReadonlyMap<string, readonly Basket[]>,
  after: ReadonlyMap<string, readonly Basket[]>,
): void {
  const gains: number[] = [];
  const baseline: number[] = [];
  const times: number[] = [];
  for (const [customer, [next]] of after) {
    const visits = before.get(customer) ?? [];
    if (!next || visits.length < FEWEST_VISITS) continue;
    const owned = new Set(visits.flatMap(({ products }) => products));
    const bought = new Set(next.products.filter((id) => owned.has(id)));
    if (bought.size === 0) continue;
    const shelf = timed({ kind: 'buy-again', visits }, facts, BUY_AGAIN.most, times);
    gains.push(ndcg(shelf, bought, BUY_AGAIN.most));
    const popular = facts.popular.filter((id) => owned.has(id)).slice(0, BUY_AGAIN.most);
    baseline.push(ndcg(popular, bought, BUY_AGAIN.most));
  }
  printFigure(
    { name: 'buy-again', value: mean(gains), unit: 'NDCG@10', against: mean(baseline) },
    { target: BUY_AGAIN.target, customers: gains.length },
  );
  printTime('buy-again-p95', times);
}

/** Of every basket after the split one product is shown: is another of the basket on its shelf of four? */
function measureGoesWith(facts: Facts, after: readonly Basket[]): void {
  const random = seeded(1);
  const times: number[] = [];
  let hits = 0;
  let popularHits = 0;
  let baskets = 0;
  for (const { products } of after) {
    const basket = new Set(products);
    if (basket.size < 2) continue;
    const anchor = [...basket][Math.floor(random() * basket.size)] ?? '';
    basket.delete(anchor);
    baskets += 1;
    const shelf = timed({ kind: 'goes-with', anchors: [anchor] }, facts, GOES_WITH.most, times);
    if (shelf.some((id) => basket.has(id))) hits += 1;
    const popular = facts.popular.filter((id) => id !== anchor).slice(0, GOES_WITH.most);
    if (popular.some((id) => basket.has(id))) popularHits += 1;
  }
  printFigure(
    { name: 'goes-with', value: hits / baskets, unit: 'hit@4', against: popularHits / baskets },
    { target: GOES_WITH.target, baskets },
  );
  printTime('goes-with-p95', times);
}

function factsOf(ids: readonly string[], sales: Sales, before: readonly Basket[]): Facts {
  const sold = new Map<string, number>();
  for (const { products } of before)
    for (const id of new Set(products)) sold.set(id, (sold.get(id) ?? 0) + 1);
  const known = ids.filter((id) => sold.has(id));
  const recent = (id: string): number => sales.recent.get(id) ?? 0;
  return {
    products: new Map(ids.map((id) => [id, { id, stock: 1, sensitive: false, goesWith: [] }])),
    sales,
    popular: known.sort((a, b) => recent(b) - recent(a) || (sold.get(b) ?? 0) - (sold.get(a) ?? 0)),
  };
}

function timed(shelf: Shelf, facts: ShelfFacts, most: number, times: number[]): string[] {
  const begun = performance.now();
  const found = recommend(shelf, facts, most);
  times.push(performance.now() - begun);
  return found.map(({ productId }) => productId);
}

/** Gain of the first `most` places, each discounted by its place, over that of the best order there could be. */
function ndcg(shelf: readonly string[], bought: ReadonlySet<string>, most: number): number {
  const discount = (place: number): number => 1 / Math.log2(place + 2);
  let gain = 0;
  for (const [place, id] of shelf.slice(0, most).entries()) if (bought.has(id)) gain += discount(place);
  let best = 0;
  for (let place = 0; place < Math.min(most, bought.size); place += 1) best += discount(place);
  return gain / best;
}

function printTime(name: string, times: readonly number[]): void {
  printFigure(
    { name, value: percentile(times, 0.95), unit: 'ms' },
    { target: TARGET_MS, asked: times.length },
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
