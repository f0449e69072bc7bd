import { pointsAccount } from '../../shared/ledger/points-accounts.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { balances } from '../storage/ledger.ts';
import { accountOf, takeAccountTurn } from '../storage/points.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { bookPoints } from './book-points.ts';

/** What an account holds; below zero where it owes. */
export async function pointsHeld(db: Reader, accountId: string): Promise<number> {
  const account = pointsAccount(accountId);
  return (await balances(db, [account])).get(account) ?? 0;
}

/**
 * Pays for a coupon, whose id is the reference.
 *
 * Refusals: `precondition-missing` (somebody who does not collect), `conflict` (too few).
 */
export async function payPoints(
  tx: Tx,
  customerId: string,
  { points, reference, at }: { points: number; reference: string; at: number },
): Promise<Result<undefined>> {
  const account = await takeAccountTurn(tx, customerId);
  if (!account) return refuse('precondition-missing', 'This costs points: begin to collect them first.');
  if ((await pointsHeld(tx, account.id)) < points) return refuse('conflict', 'There are too few points.');
  await bookPoints(tx, account.id, 'paid', { points, reference, at });
  return done(undefined);
}

/** Gives back what was paid for a coupon that ran out unused. */
export async function giveBackPoints(
  tx: Tx,
  customerId: string,
  { points, reference, at }: { points: number; reference: string; at: number },
): Promise<void> {
  const account = await takeAccountTurn(tx, customerId);
  if (account) await bookPoints(tx, account.id, 'given-back', { points, reference, at });
}

/** What somebody has not used goes back to the shop before they are forgotten, so that the book owes nobody. */
export async function lapsePoints(tx: Tx, customerId: string, now: number): Promise<void> {
  const account = (await accountOf(tx, customerId)) && (await takeAccountTurn(tx, customerId));
  if (!account) return;
  const points = await pointsHeld(tx, account.id);
  await bookPoints(tx, account.id, 'lapsed', { points, reference: account.id, at: now });
}
