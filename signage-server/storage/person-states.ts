import { endApiKeysOf } from './api-keys.ts';
import { REMOVED } from './people.ts';
import type { PersonStateTable } from './person-schema.ts';
import type { Reader, Tx } from './transaction.ts';
import { dropWaysIn } from './ways-in.ts';

export interface FormerPerson {
  id: string;
  name: string;
  removedAt: number;
}

/** By id of the person; nobody's who has neither come in nor been removed. */
export async function personStates(db: Reader): Promise<ReadonlyMap<string, PersonStateTable>> {
  const rows = await db.selectFrom('person_state').selectAll().execute();
  return new Map(rows.map((row) => [row.user_id, row]));
}

/** Those who were removed, the latest first. */
export async function formerPeople(db: Reader): Promise<FormerPerson[]> {
  return await db
    .selectFrom('person_state')
    .innerJoin('user', 'user.id', 'person_state.user_id')
    .select(['user.id', 'user.name', 'person_state.removed_at as removedAt'])
    .where('person_state.removed_at', 'is not', null)
    .orderBy('person_state.removed_at', 'desc')
    .$narrowType<{ removedAt: number }>()
    .execute();
}

/** Whether somebody has ever come in. */
export async function hasComeIn(db: Reader, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person_state')
    .select('first_in_at')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return typeof row?.first_in_at === 'number';
}

export async function noteSignIn(tx: Tx, userId: string, at: number): Promise<void> {
  const row = { user_id: userId, first_in_at: at, last_in_at: at, removed_at: null, removed_by: null };
  await tx
    .insertInto('person_state')
    .values(row)
    .onConflict((on) => on.column('user_id').doUpdateSet({ last_in_at: at }))
    .execute();
}

/** Takes every way in from somebody, and the address with it, which may be invited anew. The name stays. */
export async function closeAccount(
  tx: Tx,
  userId: string,
  { by, at }: { by: string; at: number },
): Promise<void> {
  await dropWaysIn(tx, userId);
  await endApiKeysOf(tx, userId, at);
  const email = `${userId}@removed.invalid`;
  await tx.updateTable('user').set({ role: REMOVED, email }).where('id', '=', userId).execute();
  const removed = { removed_at: at, removed_by: by };
  await tx
    .insertInto('person_state')
    .values({ user_id: userId, first_in_at: null, last_in_at: null, ...removed })
    .onConflict((on) => on.column('user_id').doUpdateSet(removed))
    .execute();
}

/** Takes away an account that nobody has ever used, as if it had not been made. */
export async function dropAccount(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('user').where('id', '=', userId).execute();
}
