import { uuidv7 } from 'uuidv7';
import type { PointsHappening } from '../../shared/ledger/entry.ts';
import { pointsEntry } from '../../shared/ledger/points-accounts.ts';
import { hasEntry, insertEntry } from '../storage/ledger.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * Books points of an account whose turn was taken. What has been booked under that reference before is not booked again,
 * and nothing is no entry. Returns whether anything moved.
 */
export async function bookPoints(
  tx: Tx,
  accountId: string,
  kind: PointsHappening,
  { points, reference, at }: { points: number; reference: string; at: number },
): Promise<boolean> {
  if (points === 0 || (await hasEntry(tx, kind, reference))) return false;
  await insertEntry(tx, pointsEntry(accountId, kind, { id: uuidv7(), at, reference, points }));
  return true;
}
