import { z } from 'zod';
import { ShopProduct } from '../../shared/model/catalogue.ts';
import { Offer, ProductLink, StockFact } from '../../shared/model/product-facts.ts';
import type { OfferTable, ProductLinkTable, StockTable } from './catalogue-schema.ts';
import { deleteFactsOf, EntryFacts, readFacts, writeFacts } from './entry-facts.ts';
import { notePictures } from './product-pictures.ts';
import { saveProducts, touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

/** A product with all that a feed may say of it: what an import changes, and what undoing it brings back. */
export const Entry = z.strictObject({
  product: ShopProduct,
  offer: Offer.nullable(),
  stock: z.array(StockFact),
  /** The merchant's own. */
  links: z.array(ProductLink),
  /** Where its picture is to be fetched; null: it has one of the shop's own, or none. */
  pictureUrl: z.string().nullable(),
  /** Absent where nobody asked: what is said of a product stays as it is then. */
  facts: EntryFacts.optional(),
});
export type Entry = z.infer<typeof Entry>;

/** @param withFacts with what is said of them, of which there may be much */
export async function readEntries(
  db: Reader,
  ids: readonly string[],
  { withFacts = false } = {},
): Promise<Map<string, Entry>> {
  if (ids.length === 0) return new Map();
  const [products, offers, stock, links, pictures] = await Promise.all([
    db.selectFrom('product').select(['id', 'content']).where('id', 'in', ids).execute(),
    db.selectFrom('offer').selectAll().where('product_id', 'in', ids).execute(),
    db
      .selectFrom('stock')
      .selectAll()
      .where('product_id', 'in', ids)
      .orderBy('product_id')
      .orderBy('store_code')
      .execute(),
    db
      .selectFrom('product_link')
      .selectAll()
      .where('product_id', 'in', ids)
      .where('origin', '=', 'merchant')
      .orderBy('kind')
      .orderBy('rank')
      .execute(),
    db.selectFrom('product_picture').select(['product_id', 'url']).where('product_id', 'in', ids).execute(),
  ]);
  const entries = new Map<string, Entry>();
  for (const { id, content } of products)
    entries.set(id, {
      product: ShopProduct.parse(JSON.parse(content)),
      offer: null,
      stock: [],
      links: [],
      pictureUrl: null,
    });
  for (const row of offers) put(entries, row, (entry) => (entry.offer = offerOf(row)));
  for (const row of stock) put(entries, row, (entry) => entry.stock.push(stockOf(row)));
  for (const row of links) put(entries, row, (entry) => entry.links.push(linkOf(row)));
  for (const row of pictures) put(entries, row, (entry) => (entry.pictureUrl = row.url));
  for (const entry of entries.values()) withOwnWords(entry);
  if (!withFacts) return entries;
  for (const [id, facts] of await readFacts(db, [...entries.keys()])) {
    const entry = entries.get(id);
    if (entry) entry.facts = facts;
  }
  return entries;
}

/** A product from before there were such rows says itself what it has, where, and what goes with it. */
function withOwnWords({ product, stock, links }: Entry): void {
  const { stock: pieces, stockAt, stockSaid, aisle, bay, goesWith } = product;
  if (!stock.some(({ storeCode }) => storeCode === '') && (stockAt > 0 || aisle !== '' || bay !== ''))
    stock.unshift({
      storeCode: '',
      quantity: stockSaid ? null : pieces,
      available: pieces > 0,
      at: stockAt,
      aisle,
      bay,
    });
  if (!links.some(({ kind }) => kind === 'complement'))
    links.push(
      ...goesWith.map((target, rank) => ({ kind: 'complement', target, origin: 'merchant', rank }) as const),
    );
}

function put(
  entries: Map<string, Entry>,
  { product_id }: { product_id: string },
  into: (entry: Entry) => void,
): void {
  const entry = entries.get(product_id);
  if (entry) into(entry);
}

export function offerOf(row: OfferTable): Offer {
  const { regular_minor, sale_minor, valid_from, valid_until } = row;
  return { regularMinor: regular_minor, saleMinor: sale_minor, from: valid_from, until: valid_until };
}

export function stockOf(row: StockTable): StockFact {
  const { store_code, quantity, available, at, aisle, bay } = row;
  const { restock_on: on, restock_source: source, restock_told_at: toldAt } = row;
  return {
    storeCode: store_code,
    quantity,
    available: available === 1,
    at,
    aisle,
    bay,
    ...(on !== null && source !== null && toldAt !== null && { restock: { on, source, at: toldAt } }),
  };
}

export function linkOf({ kind, target, origin, rank }: ProductLinkTable): ProductLink {
  return { kind, target, origin, rank };
}

/** Puts all of it in place of what was there by the same ids. `importId`: the import that says so. */
export async function writeEntries(
  tx: Tx,
  given: readonly Entry[],
  now: number,
  importId: string | null = null,
): Promise<void> {
  if (given.length === 0) return;
  const ids = given.map(({ product }) => product.id);
  await deleteFacts(tx, ids);
  const entries = await notePictures(tx, given, { now, importId });
  await saveProducts(
    tx,
    entries.map(({ product }) => product),
    now,
  );
  const offers = entries.flatMap(({ product, offer }) => (offer ? [offerRow(product.id, offer, now)] : []));
  if (offers.length > 0) await tx.insertInto('offer').values(offers).execute();
  const stock = entries.flatMap(({ product, stock: facts }) =>
    facts.map((fact) => stockRow(product.id, fact)),
  );
  if (stock.length > 0) await tx.insertInto('stock').values(stock).execute();
  const links = entries.flatMap(({ product, links: own }) =>
    own.map((link) => ({ product_id: product.id, ...link })),
  );
  if (links.length > 0) await tx.insertInto('product_link').values(links).execute();
  await writeFacts(
    tx,
    new Map(entries.flatMap(({ product, facts }) => (facts ? [[product.id, facts]] : []))),
  );
}

async function deleteFacts(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('offer').where('product_id', 'in', ids).execute();
  await tx.deleteFrom('stock').where('product_id', 'in', ids).execute();
  await tx
    .deleteFrom('product_link')
    .where('product_id', 'in', ids)
    .where('origin', '=', 'merchant')
    .execute();
}

export async function deleteEntries(tx: Tx, ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await deleteFacts(tx, ids);
  await deleteFactsOf(tx, ids);
  await tx.deleteFrom('product_picture').where('product_id', 'in', ids).execute();
  await tx.deleteFrom('product').where('id', 'in', ids).execute();
  await touchCatalogue(tx, now);
}

function stockRow(productId: string, fact: StockFact): StockTable {
  const { storeCode, quantity, available, at, aisle, bay, restock } = fact;
  return {
    product_id: productId,
    store_code: storeCode,
    quantity,
    available: available ? 1 : 0,
    at,
    aisle,
    bay,
    restock_on: restock?.on ?? null,
    restock_source: restock?.source ?? null,
    restock_told_at: restock?.at ?? null,
  };
}

function offerRow(productId: string, offer: Offer, now: number): OfferTable {
  return {
    product_id: productId,
    regular_minor: offer.regularMinor,
    sale_minor: offer.saleMinor,
    valid_from: offer.from,
    valid_until: offer.until,
    next_at: nextTurn(offer, now),
  };
}

/** When the price changes next because of an offer; null: never again. */
function nextTurn({ from, until }: Pick<Offer, 'from' | 'until'>, now: number): number | null {
  if (from !== null && from > now) return from;
  return until !== null && until > now ? until : null;
}

/** Products whose offer begins or ends by an instant. */
export async function productsWithDueOffer(db: Reader, at: number, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('offer')
    .select('product_id')
    .where('next_at', '<=', at)
    .orderBy('next_at')
    .limit(most)
    .execute();
  return rows.map(({ product_id }) => product_id);
}
