import { NEW_LIST, SharedList } from '../../shared/list/shared-list.ts';
import type { Reader, Tx } from './transaction.ts';

/** Makes changes of a visit's list take turns, in whichever process: what was read is still so when it is written. */
export async function takeListTurn(tx: Tx, visitId: string): Promise<void> {
  await tx
    .updateTable('visit')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', visitId)
    .execute();
}

/** The list of a visit as its devices merge it; a new one where none has been told yet. */
export async function listState(db: Reader, visitId: string): Promise<SharedList> {
  const row = await db
    .selectFrom('list_state')
    .select(['content'])
    .where('visit_id', '=', visitId)
    .executeTakeFirst();
  return row ? SharedList.parse(JSON.parse(row.content)) : NEW_LIST;
}

export async function saveListState(tx: Tx, visitId: string, list: SharedList, now: number): Promise<void> {
  const row = { content: JSON.stringify(list), changed_at: now };
  await tx
    .insertInto('list_state')
    .values({ visit_id: visitId, ...row })
    .onConflict((on) => on.column('visit_id').doUpdateSet(row))
    .execute();
}
