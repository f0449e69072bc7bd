import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { Commitment } from '../../shared/model/commitment.ts';
import type { Guide } from '../../shared/model/guide.ts';
import {
  Claim,
  type HowTo,
  type PriceElsewhere,
  type ProductLink,
  type Review,
} from '../../shared/model/product-facts.ts';
import type { ClaimTable, PriceElsewhereTable, ReviewTable } from './catalogue-schema.ts';
import type { Tx } from './transaction.ts';

export function claimOf(row: ClaimTable): Claim {
  const { id, text, source, url, stated_on, valid_until, about, certificate } = row;
  return { id, text, source, url, statedOn: stated_on, validUntil: valid_until, about, certificate };
}

export function elsewhereOf({ source, price_minor, url, seen_at }: PriceElsewhereTable): PriceElsewhere {
  return { source, priceMinor: price_minor, url, seenAt: seen_at };
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
  links: readonly (ProductLink & { productId: string })[];
  claims: readonly (z.input<typeof Claim> & { productId: string })[];
  reviews: readonly (Review & { productId: string })[];
  howTos: readonly HowTo[];
  guides?: readonly Guide[];
  commitments?: readonly Commitment[];
}

/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 1000;

export async function insertFacts(
  tx: Tx,
  { links, claims, reviews, howTos, guides = [], commitments = [] }: ToldFacts,
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
        some.map(({ productId, ...told }) => {
          const { statedOn, validUntil, ...claim } = Claim.parse(told);
          return { product_id: productId, stated_on: statedOn, valid_until: validUntil, ...claim };
        }),
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
  for (const some of batches(commitments))
    await tx
      .insertInto('commitment')
      .values(some.map((one) => ({ id: one.id, content: JSON.stringify(one) })))
      .execute();
}

function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    all.slice(at * BATCH, (at + 1) * BATCH),
  );
}
