import { pointsOfReceipt } from '../../shared/ledger/points-of-receipt.ts';
import { shopDay } from '../catalogue/shop-day.ts';
import {
  insertReceiptPoints,
  pointsRules,
  receiptPoints,
  setReturned,
  takeAccountTurn,
  takeAccountTurnById,
} from '../storage/points.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { bookPoints } from './book-points.ts';

/**
 * Points for a receipt that somebody's pass was shown with; none for who does not collect. A receipt counts once, under a
 * `name` from which neither the paper nor its goods are found.
 */
export async function earnBySpending(
  tx: Tx,
  customerId: string,
  { name, paidMinor, at }: { name: string; paidMinor: number; at: number },
): Promise<void> {
  const { spend } = await pointsRules(tx);
  const account = spend && (await takeAccountTurn(tx, customerId));
  if (!spend || !account || (await receiptPoints(tx, name))) return;
  const row = { basket_id: name, account_id: account.id, paid_minor: paidMinor, returned_minor: 0 };
  await insertReceiptPoints(tx, { ...row, every_minor: spend.everyMinor, points: spend.points });
  const points = pointsOfReceipt({ paidMinor, returnedMinor: 0 }, spend);
  await bookPoints(tx, account.id, 'spent', { points, reference: name, at });
}

/**
 * Takes back what a receipt earned for what was brought back of it, by the rule of then. The till tells all that was paid
 * back so far (null: all of it), so that telling it twice, or in another order, changes nothing more. Returns whether it
 * was news. Somebody who has used the points owes them.
 */
export async function returnPoints(
  tx: Tx,
  name: string,
  paidBackMinor: number | null,
  now: number,
): Promise<boolean> {
  const found = await receiptPoints(tx, name);
  if (!found) return false;
  await takeAccountTurnById(tx, found.account_id);
  // Read again: another till may have been faster until the turn was ours.
  const row = await receiptPoints(tx, name);
  if (!row) return false;
  const { paid_minor: paidMinor, returned_minor: before } = row;
  const returnedMinor = Math.max(before, Math.min(paidMinor, paidBackMinor ?? paidMinor));
  if (returnedMinor === before) return false;
  await setReturned(tx, name, returnedMinor);
  const rule = { everyMinor: row.every_minor, points: row.points };
  const points =
    pointsOfReceipt({ paidMinor, returnedMinor: before }, rule) -
    pointsOfReceipt({ paidMinor, returnedMinor }, rule);
  await bookPoints(tx, row.account_id, 'returned', {
    points,
    reference: `${name}:${returnedMinor}`,
    at: now,
  });
  return true;
}

/** Points for being here, once on a day of the shop. */
export async function earnByVisiting(tx: Tx, customerId: string, now: number): Promise<void> {
  const { visit } = await pointsRules(tx);
  const account = visit === null ? undefined : await takeAccountTurn(tx, customerId);
  if (visit === null || !account) return;
  const day = shopDay(now, (await readStore(tx)).zone);
  await bookPoints(tx, account.id, 'visited', { points: visit, reference: `${account.id}:${day}`, at: now });
}

/** Points for a review, once for a product. What the review says is not handed in here, so nothing can hang on it. */
export async function earnByReviewing(
  tx: Tx,
  customerId: string,
  productId: string,
  now: number,
): Promise<void> {
  const { review } = await pointsRules(tx);
  const account = review === null ? undefined : await takeAccountTurn(tx, customerId);
  if (review === null || !account) return;
  const reference = `${account.id}:${productId}`;
  await bookPoints(tx, account.id, 'reviewed', { points: review, reference, at: now });
}
