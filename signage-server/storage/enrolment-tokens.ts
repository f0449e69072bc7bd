import type { Selectable } from 'kysely';
import type { EnrolmentTokenTable } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

/** A display has one open link at a time: a new one closes those before it. */
export async function replaceEnrolmentToken(
  tx: Tx,
  token: Pick<EnrolmentTokenTable, 'token_hash' | 'display_id' | 'created_at' | 'expires_at'>,
): Promise<void> {
  await tx
    .updateTable('enrolment_token')
    .set({ used_at: token.created_at })
    .where('display_id', '=', token.display_id)
    .where('used_at', 'is', null)
    .execute();
  await tx
    .insertInto('enrolment_token')
    .values({ ...token, used_at: null })
    .execute();
}

export async function findEnrolmentToken(
  db: Reader,
  tokenHash: string,
): Promise<Selectable<EnrolmentTokenTable> | undefined> {
  return await db
    .selectFrom('enrolment_token')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Uses a token up. False when somebody else was faster. */
export async function useEnrolmentToken(tx: Tx, tokenHash: string, now: number): Promise<boolean> {
  const used = await tx
    .updateTable('enrolment_token')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .returning('token_hash')
    .executeTakeFirst();
  return used !== undefined;
}
