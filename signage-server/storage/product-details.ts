import { ShopProduct } from '../../shared/model/catalogue.ts';
import { type Claim, HowTo, type ProductDetails } from '../../shared/model/product-facts.ts';
import { linkOf, offerOf, stockOf } from './catalogue-entries.ts';
import { existing } from './link-ends.ts';
import { claimOf, elsewhereOf, reviewOf } from './told-facts.ts';
import type { Reader } from './transaction.ts';

const REVIEWS = 20;
/** What another shop asks may be another sum three days later. */
const ELSEWHERE_FRESH_MS = 3 * 86_400_000;
/** The merchant's word before the model's. */
const ORIGINS = ['merchant', 'model'] as const;

/**
 * Everything that is known of one product; undefined where there is none of that id. With `told` only what may be told
 * to a customer: no claim that is over or of a day to come, and no price elsewhere that is old.
 */
export async function productDetails(
  db: Reader,
  id: string,
  told?: { now: number; today: string },
): Promise<ProductDetails | undefined> {
  const row = await db.selectFrom('product').select('content').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const product = ShopProduct.parse(JSON.parse(row.content));
  const [offer, stock, links, claims, elsewhere, reviews, rating] = await Promise.all([
    db.selectFrom('offer').selectAll().where('product_id', '=', id).executeTakeFirst(),
    db.selectFrom('stock').selectAll().where('product_id', '=', id).orderBy('store_code').execute(),
    db.selectFrom('product_link').selectAll().where('product_id', '=', id).orderBy('rank').execute(),
    db.selectFrom('claim').selectAll().where('product_id', '=', id).orderBy('stated_on', 'desc').execute(),
    db
      .selectFrom('price_elsewhere')
      .selectAll()
      .where('product_id', '=', id)
      .orderBy('price_minor')
      .execute(),
    db
      .selectFrom('review')
      .selectAll()
      .where('product_id', '=', id)
      .orderBy('written_at', 'desc')
      .limit(REVIEWS)
      .execute(),
    db
      .selectFrom('review')
      .select((eb) => [
        eb.fn.countAll<number>().as('count'),
        eb.fn.avg<number | null>('rating').as('average'),
      ])
      .where('product_id', '=', id)
      .executeTakeFirstOrThrow(),
  ]);
  const leading = await thoseThatLead(db, links.map(linkOf).sort(byOrigin));
  const howTos = leading.filter(({ kind }) => kind === 'how-to').map(({ target }) => target);
  return {
    product,
    variants: await variantsOf(db, product),
    offer: offer ? offerOf(offer) : null,
    stock: stock.map(stockOf),
    links: leading,
    claims: claims.map(claimOf).filter((claim) => !told || isToldOn(claim, told.today)),
    elsewhere: elsewhere
      .map(elsewhereOf)
      .filter(({ seenAt }) => !told || told.now - seenAt <= ELSEWHERE_FRESH_MS),
    reviews: {
      count: Number(rating.count),
      average: rating.average === null ? null : Number(Number(rating.average).toFixed(2)),
      latest: reviews.map(reviewOf),
    },
    howTos: await howTosOf(db, howTos),
  };
}

function isToldOn({ statedOn, validUntil }: Claim, today: string): boolean {
  return statedOn <= today && (validUntil === null || today <= validUntil);
}

function byOrigin(a: { origin: 'merchant' | 'model' }, b: { origin: 'merchant' | 'model' }): number {
  return ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin);
}

/** Without those whose end is gone, and without the model's where the merchant has said the same. */
async function thoseThatLead(
  db: Reader,
  links: readonly ProductDetails['links'][number][],
): Promise<ProductDetails['links']> {
  const targets = [...new Set(links.map(({ target }) => target))];
  if (targets.length === 0) return [];
  const [products, howTos, reviews] = [
    await existing(db, 'product', targets),
    await existing(db, 'how_to', targets),
    await existing(db, 'review', targets),
  ];
  const ends = { 'how-to': howTos, review: reviews };
  const told = new Set<string>();
  return links.filter(({ kind, target }) => {
    const end = kind === 'how-to' || kind === 'review' ? ends[kind] : products;
    const key = `${kind} ${target}`;
    if (!end.has(target) || told.has(key)) return false;
    told.add(key);
    return true;
  });
}

async function variantsOf(db: Reader, { id, category, group }: ShopProduct): Promise<ShopProduct[]> {
  if (!group) return [];
  const rows = await db
    .selectFrom('product')
    .select('content')
    .where('category', '=', category)
    .where('content', 'like', `%"group":{"id":"${group.id}"%`)
    .orderBy('id')
    .limit(100)
    .execute();
  return rows
    .map(({ content }) => ShopProduct.parse(JSON.parse(content)))
    .filter((one) => one.id !== id && one.group?.id === group.id);
}

async function howTosOf(db: Reader, ids: readonly string[]): Promise<HowTo[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('how_to').select('content').where('id', 'in', ids).execute();
  const howTos = new Map(
    rows.map(({ content }) => HowTo.parse(JSON.parse(content))).map((one) => [one.id, one]),
  );
  return ids.flatMap((id) => howTos.get(id) ?? []);
}
