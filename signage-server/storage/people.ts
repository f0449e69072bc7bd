import { Role } from '../../shared/protocol/role.ts';
import type { Reader, Tx } from './transaction.ts';

/** A console account, as far as Vitrine reads better-auth's tables. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: string;
}

const columns = ['id', 'name', 'email', 'role'] as const;

export async function listPeople(db: Reader): Promise<Person[]> {
  return await db.selectFrom('user').select(columns).orderBy('name').orderBy('id').execute();
}

export async function findPerson(db: Reader, id: string): Promise<Person | undefined> {
  return await db.selectFrom('user').select(columns).where('id', '=', id).executeTakeFirst();
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
