import { type Entry, entryOf, moved, type PointsHappening } from './entry.ts';

/** Outside: what is earned comes from here, and what lapses or is returned goes back. */
const SHOP = 'points:shop';
/** What was paid for coupons and gifts. */
const USED = 'points:used';

/** Where the points of one person are. The id is a random one of the book's own, which leads nowhere by itself. */
export function pointsAccount(accountId: string): string {
  return `points:of:${accountId}`;
}

/**
 * What can happen to somebody's points, each as the entry that it makes.
 *
 * @param points whole, never 0; below zero only where an account that owes some is closed
 */
export function pointsEntry(
  accountId: string,
  kind: PointsHappening,
  { id, at, reference, points }: { id: string; at: number; reference: string; points: number },
): Entry {
  const theirs = pointsAccount(accountId);
  const ways: Record<PointsHappening, readonly [from: string, to: string]> = {
    spent: [SHOP, theirs],
    visited: [SHOP, theirs],
    reviewed: [SHOP, theirs],
    returned: [theirs, SHOP],
    paid: [theirs, USED],
    'given-back': [USED, theirs],
    lapsed: [theirs, SHOP],
  };
  const [from, to] = ways[kind];
  return entryOf({ id, at, kind, reference, postings: moved(from, to, points) });
}
