import type { RewardRows } from '../storage/reward-rows.ts';

/** What somebody collects, has said and is waiting for, for that person to read. */
export function ownRewardRows(
  rows: RewardRows,
  products: ReadonlyMap<string, string>,
): { [Table in keyof RewardRows]: unknown[] } {
  const { points_account, points_receipt, ledger_entry, ledger_posting, phone_review } = rows;
  const product = (id: string) => ({ product_id: id, product_name: products.get(id) ?? null });
  return {
    points_account: points_account.map((row) => ({ ...row, made_at_iso: iso(row.made_at) })),
    points_receipt,
    ledger_entry: ledger_entry.map((row) => ({ ...row, at_iso: iso(row.at) })),
    ledger_posting,
    phone_review: phone_review.map((row) => ({
      ...row,
      ...product(row.product_id),
      written_at_iso: iso(row.written_at),
      shown_at_iso: isoOrNull(row.shown_at),
    })),
    product_watch: rows.product_watch.map((row) => ({
      ...row,
      ...product(row.product_id),
      made_at_iso: iso(row.made_at),
      fired_at_iso: isoOrNull(row.fired_at),
    })),
    event_seat: rows.event_seat.map((row) => ({
      ...row,
      code_hash: '(your code, as a hash)',
      made_at_iso: iso(row.made_at),
      checked_in_at_iso: isoOrNull(row.checked_in_at),
    })),
  };
}

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));
