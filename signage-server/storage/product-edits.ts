import { Entry } from './catalogue-entries.ts';
import type { Reader, Tx } from './transaction.ts';

/** A change of a product by hand: made where there was none before, removed where there is none after. */
export type KeptEdit = { at: number } & (
  | { before: Entry; after: Entry | null }
  | { before: null; after: Entry }
);

export async function findEdit(db: Reader, productId: string): Promise<KeptEdit | undefined> {
  const row = await db
    .selectFrom('product_edit')
    .selectAll()
    .where('product_id', '=', productId)
    .executeTakeFirst();
  if (!row) return undefined;
  const entry = (json: string) => Entry.nullable().parse(JSON.parse(json));
  const [before, after] = [entry(row.before), entry(row.after)];
  if (before !== null) return { before, after, at: row.at };
  return after === null ? undefined : { before, after, at: row.at };
}

/** In place of an earlier one: only the last can be taken back. */
export async function saveEdit(tx: Tx, productId: string, { before, after, at }: KeptEdit): Promise<void> {
  const row = { before: JSON.stringify(before), after: JSON.stringify(after), at };
  await tx
    .insertInto('product_edit')
    .values({ product_id: productId, ...row })
    .onConflict((on) => on.column('product_id').doUpdateSet(row))
    .execute();
}

export async function deleteEdit(tx: Tx, productId: string): Promise<void> {
  await tx.deleteFrom('product_edit').where('product_id', '=', productId).execute();
}

/** Pictures that taking a change back would show again. */
export async function picturesOfEdits(db: Reader): Promise<Pick<Entry['product'], 'picture'>[]> {
  const rows = await db.selectFrom('product_edit').select(['before', 'after']).execute();
  return rows
    .flatMap(({ before, after }) => [before, after])
    .flatMap((json) => Entry.nullable().parse(JSON.parse(json))?.product ?? []);
}
