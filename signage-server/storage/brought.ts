import type { BroughtKind, BroughtPurpose } from '../../shared/model/brought.ts';
import type { BroughtFactTable, BroughtGrantTable, BroughtPersonTable } from './brought-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 3000;

/** All that was brought along about people. */
export interface BroughtRows {
  brought_person: BroughtPersonTable[];
  brought_grant: BroughtGrantTable[];
  brought_fact: BroughtFactTable[];
}

const mine = (db: Reader, customerId: string) =>
  db.selectFrom('brought_person').select('id').where('customer_id', '=', customerId);

export async function insertBrought(tx: Tx, rows: BroughtRows): Promise<void> {
  for (let at = 0; at < rows.brought_person.length; at += BATCH)
    await tx
      .insertInto('brought_person')
      .values(rows.brought_person.slice(at, at + BATCH))
      .execute();
  for (let at = 0; at < rows.brought_grant.length; at += BATCH)
    await tx
      .insertInto('brought_grant')
      .values(rows.brought_grant.slice(at, at + BATCH))
      .execute();
  for (let at = 0; at < rows.brought_fact.length; at += BATCH)
    await tx
      .insertInto('brought_fact')
      .values(rows.brought_fact.slice(at, at + BATCH))
      .execute();
}

/** What waits under a code. */
export async function broughtByCode(db: Reader, codeHash: string): Promise<BroughtPersonTable | undefined> {
  return db.selectFrom('brought_person').selectAll().where('code_hash', '=', codeHash).executeTakeFirst();
}

/** Deletes what waits of these customers of the other system: a newer file tells them anew. */
export async function deleteWaiting(tx: Tx, referenceHashes: readonly string[]): Promise<void> {
  for (let at = 0; at < referenceHashes.length; at += BATCH)
    await tx
      .deleteFrom('brought_person')
      .where('reference_hash', 'in', referenceHashes.slice(at, at + BATCH))
      .execute();
}

/** Gives it to its person. From then on nothing leads from them to their number in the other system. */
export async function claimBrought(tx: Tx, id: string, customerId: string): Promise<void> {
  await tx
    .updateTable('brought_person')
    .set({ customer_id: customerId, reference_hash: null, code_hash: null })
    .where('id', '=', id)
    .execute();
}

export async function broughtOf(db: Reader, customerId: string): Promise<BroughtRows> {
  const ids = mine(db, customerId);
  return {
    brought_person: await db
      .selectFrom('brought_person')
      .selectAll()
      .where('customer_id', '=', customerId)
      .orderBy('told_at', 'desc')
      .orderBy('id')
      .execute(),
    brought_grant: await db
      .selectFrom('brought_grant')
      .selectAll()
      .where('brought_id', 'in', ids)
      .orderBy('purpose')
      .execute(),
    brought_fact: await db
      .selectFrom('brought_fact')
      .selectAll()
      .where('brought_id', 'in', ids)
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute(),
  };
}

export async function takeGrant(tx: Tx, id: string, purpose: BroughtPurpose, now: number): Promise<void> {
  await tx
    .updateTable('brought_grant')
    .set({ taken_at: now })
    .where('brought_id', '=', id)
    .where('purpose', '=', purpose)
    .where('taken_at', 'is', null)
    .execute();
}

/** Products of one kind that somebody took over, the latest first; what came without a day counts as the oldest. */
export async function takenFacts(
  db: Reader,
  customerId: string,
  kind: BroughtKind,
): Promise<{ brought_id: string; product_id: string; at: number }[]> {
  const rows = await db
    .selectFrom('brought_fact')
    .innerJoin('brought_grant', (join) =>
      join
        .onRef('brought_grant.brought_id', '=', 'brought_fact.brought_id')
        .onRef('brought_grant.purpose', '=', 'brought_fact.purpose'),
    )
    .select(['brought_fact.brought_id', 'brought_fact.product_id', 'brought_fact.at'])
    .where('brought_fact.brought_id', 'in', mine(db, customerId))
    .where('brought_fact.kind', '=', kind)
    .where('brought_grant.taken_at', 'is not', null)
    .orderBy('brought_fact.at', 'desc')
    .execute();
  return rows.flatMap(({ brought_id, product_id, at }) =>
    product_id === null ? [] : [{ brought_id, product_id, at: at ?? 0 }],
  );
}

/** Deletes what was brought for one purpose, of one product or of all: it was withdrawn, or put right. */
export async function dropBroughtFor(
  tx: Tx,
  customerId: string,
  purpose: BroughtPurpose,
  productId?: string,
): Promise<void> {
  const ids = mine(tx, customerId);
  const facts = tx.deleteFrom('brought_fact').where('brought_id', 'in', ids).where('purpose', '=', purpose);
  await (productId === undefined ? facts : facts.where('product_id', '=', productId)).execute();
  if (productId === undefined)
    await tx
      .deleteFrom('brought_grant')
      .where('brought_id', 'in', ids)
      .where('purpose', '=', purpose)
      .execute();
}

/** Deletes what one file brought about somebody. Whether there was anything. */
export async function deleteBrought(tx: Tx, customerId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('brought_person')
    .where('id', '=', id)
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** All of a person's, counted with what hangs on it. */
export async function deleteBroughtOf(tx: Tx, customerId: string): Promise<number> {
  let gone = 0;
  for (const table of ['brought_fact', 'brought_grant'] as const) {
    const rows = await tx
      .deleteFrom(table)
      .where('brought_id', 'in', mine(tx, customerId))
      .executeTakeFirst();
    gone += Number(rows.numDeletedRows);
  }
  const people = await tx
    .deleteFrom('brought_person')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return gone + Number(people.numDeletedRows);
}

/** Files of which something waits for its person, the latest first. */
export async function waitingFiles(
  db: Reader,
): Promise<{ id: string; source: string; toldAt: number; waiting: number }[]> {
  const rows = await db
    .selectFrom('brought_person')
    .select((eb) => ['file_id', 'source', 'told_at', eb.fn.countAll<number>().as('waiting')])
    .where('customer_id', 'is', null)
    .groupBy(['file_id', 'source', 'told_at'])
    .orderBy('told_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ file_id, source, told_at, waiting }) => ({
    id: file_id,
    source,
    toldAt: told_at,
    waiting: Number(waiting),
  }));
}

/** Deletes what waits of a file; how many customers that were. */
export async function deleteWaitingFile(tx: Tx, fileId: string): Promise<number> {
  const gone = await tx
    .deleteFrom('brought_person')
    .where('file_id', '=', fileId)
    .where('customer_id', 'is', null)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Deletes what nobody came for. */
export async function deleteWaitingBefore(tx: Tx, toldBefore: number): Promise<void> {
  await tx
    .deleteFrom('brought_person')
    .where('customer_id', 'is', null)
    .where('told_at', '<', toldBefore)
    .execute();
}
