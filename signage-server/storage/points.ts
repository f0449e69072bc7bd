import { pointsAccount } from '../../shared/ledger/points-accounts.ts';
import { NO_POINTS, PointsRules } from '../../shared/model/points.ts';
import type { LedgerEntryTable } from './coupon-schema.ts';
import type { PointsAccountTable, PointsReceiptTable } from './points-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export async function pointsRules(db: Reader): Promise<PointsRules> {
  const row = await db.selectFrom('points_rules').select('content').executeTakeFirst();
  return row ? PointsRules.parse(JSON.parse(row.content)) : NO_POINTS;
}

export async function savePointsRules(tx: Tx, rules: PointsRules, now: number): Promise<void> {
  const row = { content: JSON.stringify(rules), changed_at: now };
  await tx
    .insertInto('points_rules')
    .values({ id: 'points', ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

export async function accountOf(db: Reader, customerId: string): Promise<PointsAccountTable | undefined> {
  return await db
    .selectFrom('points_account')
    .selectAll()
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
}

/** The account of somebody, locked until COMMIT: what it holds is then still so when an entry is added. */
export async function takeAccountTurn(tx: Tx, customerId: string): Promise<PointsAccountTable | undefined> {
  await tx
    .updateTable('points_account')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('customer_id', '=', customerId)
    .execute();
  return await accountOf(tx, customerId);
}

/** The same by the account's own id. */
export async function takeAccountTurnById(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('points_account')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('id', '=', id)
    .execute();
}

/** Opens an account; of two that open it at once, one is kept. */
export async function openAccount(tx: Tx, account: PointsAccountTable): Promise<void> {
  await tx
    .insertInto('points_account')
    .values(account)
    .onConflict((on) => on.column('customer_id').doNothing())
    .execute();
}

export async function countAccounts(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('points_account')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function receiptPoints(db: Reader, basketId: string): Promise<PointsReceiptTable | undefined> {
  return await db
    .selectFrom('points_receipt')
    .selectAll()
    .where('basket_id', '=', basketId)
    .executeTakeFirst();
}

export async function insertReceiptPoints(tx: Tx, row: PointsReceiptTable): Promise<void> {
  await tx.insertInto('points_receipt').values(row).execute();
}

export async function setReturned(tx: Tx, basketId: string, returnedMinor: number): Promise<void> {
  await tx
    .updateTable('points_receipt')
    .set({ returned_minor: returnedMinor })
    .where('basket_id', '=', basketId)
    .execute();
}

/** What happened to an account, the latest first. */
export async function linesOf(
  db: Reader,
  accountId: string,
  most: number,
): Promise<(LedgerEntryTable & { amount: number })[]> {
  return await db
    .selectFrom('ledger_posting')
    .innerJoin('ledger_entry', 'ledger_entry.id', 'ledger_posting.entry_id')
    .select(['ledger_entry.id', 'ledger_entry.at', 'ledger_entry.kind', 'ledger_entry.reference', 'amount'])
    .where('account', '=', pointsAccount(accountId))
    .orderBy('ledger_entry.at', 'desc')
    .orderBy('ledger_entry.id', 'desc')
    .limit(most)
    .execute();
}

/** Forgets whose the points were and what earned them; the book stays. Returns how many rows went. */
export async function deletePointsOf(tx: Tx, customerId: string): Promise<number> {
  const account = await accountOf(tx, customerId);
  if (!account) return 0;
  const receipts = await tx
    .deleteFrom('points_receipt')
    .where('account_id', '=', account.id)
    .executeTakeFirst();
  await tx.deleteFrom('points_account').where('id', '=', account.id).execute();
  return Number(receipts.numDeletedRows) + 1;
}
