import { type CouponHappening, type Entry, entryOf, moved } from './entry.ts';

/** Where one kind of coupon can be. All of them together are as many as were ever issued. */
export interface CouponAccounts {
  /** Outside: what is issued comes from here. */
  shop: string;
  /** Not taken yet. */
  budget: string;
  /** On somebody's phone. */
  out: string;
  redeemed: string;
  expired: string;
}

export function couponAccounts(couponId: string): CouponAccounts {
  const account = (name: string) => `coupon:${couponId}:${name}`;
  return {
    shop: account('shop'),
    budget: account('budget'),
    out: account('out'),
    redeemed: account('redeemed'),
    expired: account('expired'),
  };
}

/** What can happen to coupons of one kind, each as the entry that it makes. */
export function couponEntry(
  couponId: string,
  kind: CouponHappening,
  { id, at, reference, count }: { id: string; at: number; reference: string; count: number },
): Entry {
  const { shop, budget, out, redeemed, expired } = couponAccounts(couponId);
  const ways: Record<CouponHappening, readonly [from: string, to: string]> = {
    issue: [shop, budget],
    take: [budget, out],
    redeem: [out, redeemed],
    expire: [out, expired],
  };
  const [from, to] = ways[kind];
  return entryOf({ id, at, kind, reference, postings: moved(from, to, count) });
}
