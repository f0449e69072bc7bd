import type { ErrandTable } from './errand-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function insertErrand(tx: Tx, row: ErrandTable): Promise<void> {
  await tx.insertInto('errand').values(row).execute();
}

export async function findErrand(db: Reader, id: string): Promise<ErrandTable | undefined> {
  return db.selectFrom('errand').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateErrand(
  tx: Tx,
  id: string,
  change: Partial<Pick<ErrandTable, 'taken_by' | 'ended_at' | 'outcome'>>,
): Promise<void> {
  await tx.updateTable('errand').set(change).where('id', '=', id).execute();
}

/** Those that nobody has ended, the longest waiting first. */
export async function openErrands(db: Reader): Promise<ErrandTable[]> {
  return db
    .selectFrom('errand')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

/** Places that things were brought to since, in the order of the alphabet. */
export async function errandPlaces(db: Reader, since: number, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('errand')
    .select('place')
    .distinct()
    .where('asked_at', '>=', since)
    .orderBy('place')
    .limit(most)
    .execute();
  return rows.map(({ place }) => place);
}

/** Asked from `from` on and before `to`: when, and how it ended. Never by whom. */
export async function errandsBetween(db: Reader, from: number, to: number) {
  return db
    .selectFrom('errand')
    .select(['asked_at', 'ended_at', 'outcome'])
    .where('asked_at', '>=', from)
    .where('asked_at', '<', to)
    .execute();
}

/** Ends what nobody has ended by then: whoever waited has gone. */
export async function dropErrandsBefore(tx: Tx, askedBefore: number, now: number): Promise<void> {
  await tx
    .updateTable('errand')
    .set({ ended_at: now, outcome: 'dropped', taken_by: null })
    .where('ended_at', 'is', null)
    .where('asked_at', '<', askedBefore)
    .execute();
}

export async function deleteErrandsBefore(tx: Tx, askedBefore: number): Promise<void> {
  await tx.deleteFrom('errand').where('asked_at', '<', askedBefore).execute();
}
