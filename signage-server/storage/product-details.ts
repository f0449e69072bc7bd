import type { Selectable } from 'kysely';
import { ShopProduct } from '../../shared/model/catalogue.ts';
import type { Guide } from '../../shared/model/guide.ts';
import { type Claim, HowTo, type ProductDetails, type Review } from '../../shared/model/product-facts.ts';
import { linkOf, offerOf, stockOf } from './catalogue-entries.ts';
import type { ClaimTable, ReviewTable } from './catalogue-schema.ts';
import type { Reader, Tx } from './transaction.ts';

const REVIEWS = 20;
/** The merchant's word before the model's. */
const ORIGINS = ['merchant', 'model'] as const;

/** Everything that is known of one product; undefined where there is none of that id. */
export async function productDetails(db: Reader, id: string): Promise<ProductDetails | undefined> {
  const row = await db.selectFrom('product').select('content').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const product = ShopProduct.parse(JSON.parse(row.content));
  const [offer, stock, links, claims, reviews, rating] = await Promise.all([
    db.selectFrom('offer').selectAll().where('product_id', '=', id).executeTakeFirst(),
    db.selectFrom('stock').selectAll().where('product_id', '=', id).orderBy('store_code').execute(),
    db.selectFrom('product_link').selectAll().where('product_id', '=', id).orderBy('rank').execute(),
    db.selectFrom('claim').selectAll().where('product_id', '=', id).orderBy('stated_on', 'desc').execute(),
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
    claims: claims.map(claimOf),
    reviews: {
      count: Number(rating.count),
      average: rating.average === null ? null : Number(Number(rating.average).toFixed(2)),
      latest: reviews.map(reviewOf),
    },
    howTos: await howTosOf(db, howTos),
  };
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
  const [products, howTos, reviews] = await Promise.all(
    (['product', 'how_to', 'review'] as const).map((table) =>
      db.selectFrom(table).select('id').where('id', 'in', targets).execute(),
    ),
  );
  const ids = (rows: readonly { id: string }[] | undefined) => new Set(rows?.map((one) => one.id));
  const ends = { 'how-to': ids(howTos), review: ids(reviews) };
  const productIds = ids(products);
  const told = new Set<string>();
  return links.filter(({ kind, target }) => {
    const end = kind === 'how-to' || kind === 'review' ? ends[kind] : productIds;
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

export function claimOf({ id, text, source, url, stated_on, valid_until }: ClaimTable): Claim {
  return { id, text, source, url, statedOn: stated_on, validUntil: valid_until };
}

export function reviewOf(row: Selectable<ReviewTable>): Review {
  return {
    id: row.id,
    rating: row.rating,
    title: row.title,
    text: row.text,
    source: row.source,
    writtenAt: row.written_at,
    isSample: row.is_sample === 1,
  };
}

/** What a shop has to say of its products beside what it sells. */
export interface ToldFacts {
  links: readonly (ProductDetails['links'][number] & { productId: string })[];
  claims: readonly (Omit<Claim, 'validUntil'> & { productId: string; validUntil?: string | null })[];
  reviews: readonly (Review & { productId: string })[];
  howTos: readonly HowTo[];
  guides?: readonly Guide[];
}

/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 1000;

export async function insertFacts(
  tx: Tx,
  { links, claims, reviews, howTos, guides = [] }: ToldFacts,
): Promise<void> {
  for (const some of batches(links))
    await tx
      .insertInto('product_link')
      .values(some.map(({ productId, ...link }) => ({ product_id: productId, ...link })))
      .onConflict((on) => on.doNothing())
      .execute();
  for (const some of batches(claims))
    await tx
      .insertInto('claim')
      .values(
        some.map(({ productId, statedOn, validUntil, ...claim }) => ({
          product_id: productId,
          stated_on: statedOn,
          valid_until: validUntil ?? null,
          ...claim,
        })),
      )
      .execute();
  for (const some of batches(reviews))
    await tx
      .insertInto('review')
      .values(
        some.map(({ productId, writtenAt, isSample, ...review }) => ({
          product_id: productId,
          written_at: writtenAt,
          is_sample: isSample ? 1 : 0,
          ...review,
        })),
      )
      .execute();
  for (const some of batches(howTos))
    await tx
      .insertInto('how_to')
      .values(
        some.map((one) => ({ id: one.id, content: JSON.stringify(one), is_sample: one.isSample ? 1 : 0 })),
      )
      .execute();
  for (const some of batches(guides))
    await tx
      .insertInto('guide')
      .values(
        some.map((one) => ({ id: one.id, content: JSON.stringify(one), is_sample: one.isSample ? 1 : 0 })),
      )
      .execute();
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    all.slice(at * BATCH, (at + 1) * BATCH),
  );
}
