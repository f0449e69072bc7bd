import { Commitment } from '../../shared/model/commitment.ts';
import { touchCatalogue } from './products.ts';
import type { Reader, Tx } from './transaction.ts';

/** In the order of their words. */
export async function allCommitments(db: Reader): Promise<Commitment[]> {
  const rows = await db.selectFrom('commitment').select('content').execute();
  const all = rows.map(({ content }) => Commitment.parse(JSON.parse(content)));
  return all.sort((a, b) => a.text.localeCompare(b.text) || (a.id < b.id ? -1 : 1));
}

/** Puts one in place of what was there by its id. Kiosks are to be told. */
export async function saveCommitment(tx: Tx, commitment: Commitment, now: number): Promise<void> {
  const row = { content: JSON.stringify(commitment) };
  await tx
    .insertInto('commitment')
    .values({ id: commitment.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
  await touchCatalogue(tx, now);
}

export async function deleteCommitment(tx: Tx, id: string, now: number): Promise<void> {
  await tx.deleteFrom('commitment').where('id', '=', id).execute();
  await touchCatalogue(tx, now);
}
