import type { Selectable } from 'kysely';
import type { PairingCodeTable } from './schema.ts';
import type { Reader, Tx } from './transaction.ts';

export type PairingCode = Selectable<PairingCodeTable>;

/** Codes in use, whoever they were given to: what bounds guessing. */
export async function countLiveCodes(db: Reader, now: number): Promise<number> {
  const row = await db
    .selectFrom('pairing_code')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('expires_at', '>', now)
    .where('display_id', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A key has one code at a time: its older ones go, and so does what nobody used in its time. */
export async function replacePairingCode(tx: Tx, code: PairingCode): Promise<void> {
  await tx
    .deleteFrom('pairing_code')
    .where((eb) =>
      eb.or([eb('thumbprint', '=', code.thumbprint), eb('expires_at', '<', code.created_at - DAY_MS)]),
    )
    .execute();
  await tx.insertInto('pairing_code').values(code).execute();
}

/** Kept a day after it expired, so that a late typist hears "expired" and not "unknown". */
const DAY_MS = 24 * 3600 * 1000;

export async function findPairingCode(db: Reader, codeHash: string): Promise<PairingCode | undefined> {
  return await db.selectFrom('pairing_code').selectAll().where('code', '=', codeHash).executeTakeFirst();
}

/** The code that a key was given last. */
export async function pairingCodeOf(db: Reader, thumbprint: string): Promise<PairingCode | undefined> {
  return await db
    .selectFrom('pairing_code')
    .selectAll()
    .where('thumbprint', '=', thumbprint)
    .executeTakeFirst();
}

/** Uses a code up. False when somebody else was faster. */
export async function usePairingCode(tx: Tx, codeHash: string, displayId: string): Promise<boolean> {
  const used = await tx
    .updateTable('pairing_code')
    .set({ display_id: displayId })
    .where('code', '=', codeHash)
    .where('display_id', 'is', null)
    .returning('code')
    .executeTakeFirst();
  return used !== undefined;
}
