import { passkeysOf } from './passkeys.ts';
import { hasPassword } from './people.ts';
import type { Reader, Tx } from './transaction.ts';

/** Whose sign-in asks for a code as well. */
export async function peopleWithSecondFactor(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('user').select(['id', 'twoFactorEnabled']).execute();
  return new Set(rows.filter(({ twoFactorEnabled }) => Boolean(twoFactorEnabled)).map(({ id }) => id));
}

/** Takes from somebody every way in but links: password, second factor, passkeys, and all sessions. */
export async function dropWaysIn(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('session').where('userId', '=', userId).execute();
  await tx.deleteFrom('account').where('userId', '=', userId).execute();
  await tx.deleteFrom('passkey').where('user_id', '=', userId).execute();
  await tx.deleteFrom('twoFactor').where('userId', '=', userId).execute();
  await tx.updateTable('user').set({ twoFactorEnabled: null }).where('id', '=', userId).execute();
}

/** Whether somebody can sign in without being handed a link: by a password or a passkey. */
export async function canComeBack(db: Reader, userId: string): Promise<boolean> {
  return (await hasPassword(db, userId)) || (await passkeysOf(db, userId)).length > 0;
}
