import { Role } from '../../shared/protocol/role.ts';
import type { Reader, Tx } from './transaction.ts';

/** A console account, as far as Vitrine reads better-auth's tables. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: string;
}

/** The role of whoever was removed. It is none of the roles there are, so it grants nothing. */
export const REMOVED = 'removed';

const columns = ['id', 'name', 'email', 'role'] as const;

/** Everybody who may come in, in the order of their names. */
export async function listPeople(db: Reader): Promise<Person[]> {
  return await db
    .selectFrom('user')
    .select(columns)
    .where('role', '!=', REMOVED)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** By id, of everybody who ever had an account: what somebody did keeps their name. */
export async function namesOfPeople(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('user').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Somebody who may come in. */
export async function findPerson(db: Reader, id: string): Promise<Person | undefined> {
  return await db
    .selectFrom('user')
    .select(columns)
    .where('id', '=', id)
    .where('role', '!=', REMOVED)
    .executeTakeFirst();
}

/** E-mail addresses are kept in lower case. */
export async function findPersonByEmail(db: Reader, email: string): Promise<Person | undefined> {
  return await db
    .selectFrom('user')
    .select(columns)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

export async function hasPassword(db: Reader, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .where('password', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateRole(tx: Tx, id: string, role: Role): Promise<void> {
  await tx.updateTable('user').set({ role }).where('id', '=', id).execute();
}

/** Whether anybody else could still manage people if this person could not. */
export async function hasOtherOwner(db: Reader, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('user')
    .select('id')
    .where('role', '=', Role.enum.owner)
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** The owner whose account is the oldest. */
export async function firstOwner(db: Reader): Promise<Person | undefined> {
  return await db
    .selectFrom('user')
    .select(columns)
    .where('role', '=', Role.enum.owner)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}
