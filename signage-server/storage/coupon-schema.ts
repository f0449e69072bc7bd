import type { EntryKind } from '../../shared/ledger/entry.ts';

export interface CouponTables {
  coupon: CouponTable;
  coupon_code: CouponCodeTable;
  ledger_entry: LedgerEntryTable;
  ledger_posting: LedgerPostingTable;
}

/** `content` is the CouponDraft as JSON; it never changes. */
export interface CouponTable {
  id: string;
  content: string;
  created_at: number;
  stopped_at: number | null;
}

/** A coupon that somebody has taken. The code itself is told to that phone alone. */
export interface CouponCodeTable {
  id: string;
  /** SHA-256 of the code, hex. */
  code_hash: string;
  coupon_id: string;
  /** Who has it: a remembered person, else a visit. Both null once they are forgotten; the code stays good. */
  customer_id: string | null;
  visit_id: string | null;
  taken_at: number;
  expires_at: number;
  redeemed_at: number | null;
  /** Number of the receipt. */
  reference: string | null;
  /** When it was booked as run out. */
  expired_at: number | null;
  /** Which of the gifts was chosen, from 0. */
  gift: number | null;
}

/** What happened to coupons and points; only ever added. */
export interface LedgerEntryTable {
  id: string;
  at: number;
  kind: EntryKind;
  reference: string;
}

/** Both sides of an entry; only ever added, and never without the other side. */
export interface LedgerPostingTable {
  entry_id: string;
  account: string;
  amount: number;
}
