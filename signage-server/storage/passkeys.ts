import type { PasskeyTable } from './person-schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** Somebody's passkeys, the oldest first. */
export async function passkeysOf(db: Reader, userId: string): Promise<PasskeyTable[]> {
  return await db
    .selectFrom('passkey')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('made_at')
    .orderBy('credential_id')
    .execute();
}

export async function findPasskey(db: Reader, credentialId: string): Promise<PasskeyTable | undefined> {
  return await db
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
}

export async function insertPasskey(tx: Tx, passkey: PasskeyTable): Promise<void> {
  await tx.insertInto('passkey').values(passkey).execute();
}

/** Notes a use. `uses` is what the device counts. */
export async function notePasskeyUse(
  tx: Tx,
  credentialId: string,
  use: { uses: number; at: number },
): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ uses: use.uses, used_at: use.at })
    .where('credential_id', '=', credentialId)
    .execute();
}

/** Forgets a passkey of this person. False when there is none of that id. */
export async function deletePasskey(tx: Tx, userId: string, credentialId: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('passkey')
    .where('user_id', '=', userId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
