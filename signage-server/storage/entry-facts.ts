import { z } from 'zod';
import { Claim, PriceElsewhere, Review } from '../../shared/model/product-facts.ts';
import { claimOf, elsewhereOf, insertFacts, reviewOf } from './told-facts.ts';
import type { Reader, Tx } from './transaction.ts';

/** What is said of a product: by certificates, by buyers, and by the prices of others. */
export const EntryFacts = z.strictObject({
  claims: z.array(Claim),
  reviews: z.array(Review),
  elsewhere: z.array(PriceElsewhere),
});
export type EntryFacts = z.infer<typeof EntryFacts>;

export async function readFacts(db: Reader, ids: readonly string[]): Promise<Map<string, EntryFacts>> {
  const facts = new Map(
    ids.map((id): [string, EntryFacts] => [id, { claims: [], reviews: [], elsewhere: [] }]),
  );
  if (ids.length === 0) return facts;
  const [claims, reviews, elsewhere] = await Promise.all([
    db.selectFrom('claim').selectAll().where('product_id', 'in', ids).execute(),
    db.selectFrom('review').selectAll().where('product_id', 'in', ids).execute(),
    db.selectFrom('price_elsewhere').selectAll().where('product_id', 'in', ids).execute(),
  ]);
  for (const row of claims) facts.get(row.product_id)?.claims.push(claimOf(row));
  for (const row of reviews) facts.get(row.product_id)?.reviews.push(reviewOf(row));
  for (const row of elsewhere) facts.get(row.product_id)?.elsewhere.push(elsewhereOf(row));
  // Databases order letters each in their own way.
  for (const one of facts.values()) {
    one.claims.sort((a, b) => (a.id < b.id ? -1 : 1));
    one.reviews.sort((a, b) => (a.id < b.id ? -1 : 1));
    one.elsewhere.sort((a, b) => (a.source < b.source ? -1 : 1));
  }
  return facts;
}

/** Puts these in place of all that was said of their products. */
export async function writeFacts(tx: Tx, facts: ReadonlyMap<string, EntryFacts>): Promise<void> {
  if (facts.size === 0) return;
  await deleteFactsOf(tx, [...facts.keys()]);
  const of = <T extends object>(pick: (one: EntryFacts) => readonly T[]) =>
    [...facts].flatMap(([productId, one]) => pick(one).map((fact) => ({ ...fact, productId })));
  await insertFacts(tx, {
    links: [],
    howTos: [],
    claims: of(({ claims }) => claims),
    reviews: of(({ reviews }) => reviews),
  });
  const prices = of(({ elsewhere }) => elsewhere).map(({ productId, source, priceMinor, url, seenAt }) => ({
    product_id: productId,
    source,
    price_minor: priceMinor,
    url,
    seen_at: seenAt,
  }));
  if (prices.length > 0) await tx.insertInto('price_elsewhere').values(prices).execute();
}

export async function deleteFactsOf(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const table of ['claim', 'review', 'price_elsewhere'] as const)
    await tx.deleteFrom(table).where('product_id', 'in', ids).execute();
}
