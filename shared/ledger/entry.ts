/** A change of one account: more (above zero) or less (below). Whole things only: coupons, or points. */
export interface Posting {
  account: string;
  amount: number;
}

/** Something that happened once. What leaves one account comes to another, so the postings add up to nothing. */
export interface Entry {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: EntryKind;
  /** What it is of, such as a coupon's code: of two entries of one kind with the same reference only the first is made. */
  reference: string;
  postings: readonly Posting[];
}

/** What can happen to coupons, and to the points of those who collect them. */
export type CouponHappening = 'issue' | 'take' | 'redeem' | 'expire';
export type PointsHappening =
  | 'spent'
  | 'visited'
  | 'reviewed'
  | 'returned'
  | 'paid'
  | 'given-back'
  | 'lapsed';
export type EntryKind = CouponHappening | PointsHappening;

/** An entry whose two sides differ, or that moves parts of a thing: a bug, never a visitor's doing. */
export class UnbalancedEntry extends Error {
  constructor(kind: EntryKind, reference: string) {
    super(`${kind} ${reference} does not balance`);
    this.name = 'UnbalancedEntry';
  }
}

/** The one way to make an entry. Throws {@link UnbalancedEntry}. */
export function entryOf(entry: Entry): Entry {
  const { postings } = entry;
  const whole = postings.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0);
  const sum = postings.reduce((all, { amount }) => all + amount, 0);
  if (!whole || sum !== 0 || postings.length < 2) throw new UnbalancedEntry(entry.kind, entry.reference);
  return entry;
}

/** So many things from one account to another. */
export function moved(from: string, to: string, amount: number): Posting[] {
  return [
    { account: from, amount: -amount },
    { account: to, amount },
  ];
}

/** What an account holds: the sum of its postings, and nothing that is stored beside them. */
export function balanceOf(postings: readonly Posting[], account: string): number {
  return postings.reduce((sum, posting) => (posting.account === account ? sum + posting.amount : sum), 0);
}
