import { Guide } from '../../shared/model/guide.ts';
import { HowTo } from '../../shared/model/product-facts.ts';
import type { FactsOfProduct, ShopFacts } from '../../shared/model/shop-facts.ts';
import { linkOf, stockOf } from './catalogue-entries.ts';
import { allCommitments } from './commitments.ts';
import { claimOf, elsewhereOf, reviewOf } from './told-facts.ts';
import type { Reader } from './transaction.ts';

/** A kiosk keeps this many in all; a shop with more keeps the latest few of each product. */
const REVIEWS_IN_ALL = 20_000;
const REVIEWS_EACH = 20;
const FEWEST_EACH = 3;

/** What is known of all products beside the catalogue, of each that anything is known of. */
export async function shopFacts(db: Reader): Promise<ShopFacts> {
  const [ratings, stock, prices, links, claims, howTos, guides, known] = await Promise.all([
    db
      .selectFrom('review')
      .select((eb) => [
        'product_id',
        eb.fn.countAll<number>().as('count'),
        eb.fn.avg<number>('rating').as('average'),
      ])
      .groupBy('product_id')
      .execute(),
    db
      .selectFrom('stock')
      .selectAll()
      .where((eb) => eb.or([eb('store_code', '!=', ''), eb('restock_on', 'is not', null)]))
      .orderBy('store_code')
      .execute(),
    db.selectFrom('price_elsewhere').selectAll().orderBy('price_minor').orderBy('source').execute(),
    db.selectFrom('product_link').selectAll().orderBy('origin').orderBy('rank').execute(),
    db.selectFrom('claim').selectAll().orderBy('stated_on', 'desc').orderBy('id').execute(),
    db.selectFrom('how_to').select('content').orderBy('id').execute(),
    db.selectFrom('guide').select('content').orderBy('id').execute(),
    db.selectFrom('product').select('id').execute(),
  ]);
  const ids = new Set(known.map(({ id }) => id));
  const parsedHowTos = howTos.map(({ content }) => HowTo.parse(JSON.parse(content)));
  const howToIds = new Set(parsedHowTos.map(({ id }) => id));
  const all = new Map<string, FactsOfProduct>();
  const of = (id: string): FactsOfProduct | undefined => {
    if (!ids.has(id)) return undefined;
    const facts = all.get(id) ?? emptyFacts(id);
    all.set(id, facts);
    return facts;
  };
  for (const { product_id, count, average } of ratings) {
    const facts = of(product_id);
    if (facts) facts.reviews = { count: Number(count), average: rounded(Number(average)), latest: [] };
  }
  const each = Math.max(
    FEWEST_EACH,
    Math.min(REVIEWS_EACH, Math.floor(REVIEWS_IN_ALL / Math.max(1, ratings.length))),
  );
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute();
  for (const row of reviews) {
    const latest = all.get(row.product_id)?.reviews.latest;
    if (latest && latest.length < each) latest.push(reviewOf(row));
  }
  for (const row of stock) {
    const { restock, ...fact } = stockOf(row);
    const facts = of(row.product_id);
    if (fact.storeCode !== '') facts?.elsewhere.push(fact);
    else if (facts && restock) facts.restock = restock;
  }
  for (const row of prices) of(row.product_id)?.prices.push(elsewhereOf(row));
  for (const row of links) {
    const link = linkOf(row);
    const leads = link.kind === 'how-to' ? howToIds.has(link.target) : ids.has(link.target);
    if (leads) of(row.product_id)?.links.push(link);
  }
  for (const row of claims) of(row.product_id)?.claims.push(claimOf(row));
  return {
    format: 1,
    products: [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    howTos: parsedHowTos.filter(({ parts }) => parts.every(({ productId }) => ids.has(productId))),
    guides: guides.map(({ content }) => Guide.parse(JSON.parse(content))),
    commitments: await allCommitments(db),
  };
}

function emptyFacts(id: string): FactsOfProduct {
  return {
    id,
    elsewhere: [],
    prices: [],
    links: [],
    claims: [],
    reviews: { count: 0, average: null, latest: [] },
  };
}

function rounded(average: number): number {
  return Number(average.toFixed(2));
}
