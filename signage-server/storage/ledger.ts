import type { Entry, EntryKind } from '../../shared/ledger/entry.ts';
import type { Reader, Tx } from './transaction.ts';

/** Adds an entry. Nothing here changes or deletes one. A second of its kind with the same reference throws. */
export async function insertEntry(tx: Tx, { id, at, kind, reference, postings }: Entry): Promise<void> {
  await tx.insertInto('ledger_entry').values({ id, at, kind, reference }).execute();
  await tx
    .insertInto('ledger_posting')
    .values(postings.map(({ account, amount }) => ({ entry_id: id, account, amount })))
    .execute();
}

/** What accounts hold, by their postings; an account that was never used is missing. */
export async function balances(db: Reader, accounts: readonly string[]): Promise<Map<string, number>> {
  if (accounts.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_posting')
    .select((eb) => ['account', eb.fn.sum<number>('amount').as('held')])
    .where('account', 'in', accounts)
    .groupBy('account')
    .execute();
  return new Map(rows.map(({ account, held }) => [account, Number(held)]));
}

/** Whether something of that kind has been booked under that reference. */
export async function hasEntry(db: Reader, kind: EntryKind, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom('ledger_entry')
    .select('id')
    .where('kind', '=', kind)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row !== undefined;
}
