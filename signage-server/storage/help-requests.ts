import type { HelpRequestTable } from './floor-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function insertHelp(tx: Tx, row: HelpRequestTable): Promise<void> {
  await tx.insertInto('help_request').values(row).execute();
}

export async function helpById(db: Reader, id: string): Promise<HelpRequestTable | undefined> {
  return db.selectFrom('help_request').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateHelp(
  tx: Tx,
  id: string,
  change: Partial<Omit<HelpRequestTable, 'id'>>,
): Promise<void> {
  await tx.updateTable('help_request').set(change).where('id', '=', id).execute();
}

/** Calls that nobody has ended, the longest waiting first. */
export async function openHelp(db: Reader): Promise<HelpRequestTable[]> {
  return db
    .selectFrom('help_request')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('waiting_since')
    .orderBy('id')
    .execute();
}

export async function openHelpOfDisplay(db: Reader, displayId: string): Promise<HelpRequestTable[]> {
  return db
    .selectFrom('help_request')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('display_id', '=', displayId)
    .execute();
}

/** The latest call of a visit, whatever became of it. */
export async function latestHelpOfVisit(db: Reader, visitId: string): Promise<HelpRequestTable | undefined> {
  return db
    .selectFrom('help_request')
    .selectAll()
    .where('visit_id', '=', visitId)
    .orderBy('asked_at', 'desc')
    .executeTakeFirst();
}

/** Calls asked from `from` on and before `to`, without what they were about. */
export async function helpBetween(db: Reader, from: number, to: number) {
  return db
    .selectFrom('help_request')
    .select(['display_id', 'topic', 'asked_at', 'answered_at', 'escalated_at', 'ended_at', 'outcome'])
    .where('asked_at', '>=', from)
    .where('asked_at', '<', to)
    .execute();
}

/** What a call was about is nobody's business once it is over for a day. */
export async function clearHelpProducts(tx: Tx, endedBefore: number): Promise<void> {
  await tx
    .updateTable('help_request')
    .set({ product_id: null })
    .where('product_id', 'is not', null)
    .where('ended_at', '<', endedBefore)
    .execute();
}

export async function deleteHelpBefore(tx: Tx, endedBefore: number): Promise<void> {
  await tx.deleteFrom('help_request').where('ended_at', '<', endedBefore).execute();
}
