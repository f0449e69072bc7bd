import { HowTo } from '../../shared/model/product-facts.ts';
import { touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

export async function allHowTos(db: Reader): Promise<HowTo[]> {
  const rows = await db.selectFrom('how_to').select('content').execute();
  const howTos = rows.map(({ content }) => HowTo.parse(JSON.parse(content)));
  return howTos.sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

export async function findHowTo(db: Reader, id: string): Promise<HowTo | undefined> {
  const row = await db.selectFrom('how_to').select('content').where('id', '=', id).executeTakeFirst();
  return row && HowTo.parse(JSON.parse(row.content));
}

/** Puts one in place of what was there by its id, and leads to it from every product that it needs. */
export async function saveHowTo(tx: Tx, howTo: HowTo, now: number): Promise<void> {
  await deleteLinksTo(tx, howTo.id);
  const row = { content: JSON.stringify(howTo), is_sample: howTo.isSample ? 1 : 0 };
  await tx
    .insertInto('how_to')
    .values({ id: howTo.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  const products = [...new Set(howTo.parts.map(({ productId }) => productId))];
  await tx
    .insertInto('product_link')
    .values(
      products.map((productId) => ({
        product_id: productId,
        kind: 'how-to' as const,
        target: howTo.id,
        origin: 'merchant' as const,
        rank: 0,
      })),
    )
    .execute();
  await touchCatalogue(tx, now);
}

/** The one that is gone; undefined where there was none. */
export async function deleteHowTo(tx: Tx, id: string, now: number): Promise<HowTo | undefined> {
  const howTo = await findHowTo(tx, id);
  if (!howTo) return undefined;
  await deleteLinksTo(tx, id);
  await tx.deleteFrom('how_to').where('id', '=', id).execute();
  await touchCatalogue(tx, now);
  return howTo;
}

async function deleteLinksTo(tx: Tx, howToId: string): Promise<void> {
  await tx.deleteFrom('product_link').where('kind', '=', 'how-to').where('target', '=', howToId).execute();
}
