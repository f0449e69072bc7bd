import { Guide } from '../../shared/model/guide.ts';
import { touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

export async function allGuides(db: Reader): Promise<Guide[]> {
  const rows = await db.selectFrom('guide').select('content').execute();
  const guides = rows.map(({ content }) => Guide.parse(JSON.parse(content)));
  return guides.sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

export async function findGuide(db: Reader, id: string): Promise<Guide | undefined> {
  const row = await db.selectFrom('guide').select('content').where('id', '=', id).executeTakeFirst();
  return row && Guide.parse(JSON.parse(row.content));
}

/** Puts one in place of what was there by its id. Kiosks are to be told. */
export async function saveGuide(tx: Tx, guide: Guide, now: number): Promise<void> {
  const row = { content: JSON.stringify(guide), is_sample: guide.isSample ? 1 : 0 };
  await tx
    .insertInto('guide')
    .values({ id: guide.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  await touchCatalogue(tx, now);
}

export async function deleteGuide(tx: Tx, id: string, now: number): Promise<void> {
  await tx.deleteFrom('guide').where('id', '=', id).execute();
  await touchCatalogue(tx, now);
}

/** What is claimed of each product, also what is over: an answer may mean it by those words again. */
export async function claimTexts(db: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, string[]>();
  for (const { product_id, text } of await db.selectFrom('claim').select(['product_id', 'text']).execute())
    texts.set(product_id, [...(texts.get(product_id) ?? []), text]);
  return texts;
}
