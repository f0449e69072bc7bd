import { couponAccounts } from '../../shared/ledger/coupon-accounts.ts';
import { isOpen } from '../../shared/ledger/offer-window.ts';
import type { couponEndpoints } from '../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { codesOf, listCoupons } from '../storage/coupons.ts';
import { balances } from '../storage/ledger.ts';
import { allProducts } from '../storage/products.ts';
import { readStore } from '../storage/store.ts';
import type { Reader } from '../storage/transaction.ts';
import type { VisitTable } from '../storage/visit-schema.ts';
import { couponCode } from './coupon-code.ts';
import { holderOf, mayTake } from './take-coupon.ts';

/** What a phone holds, soonest over first, and then what it may take now. */
export async function phoneCoupons(
  db: Reader,
  visit: VisitTable,
  { secret, now }: { secret: string; now: number },
): Promise<Answer<typeof couponEndpoints.phoneCoupons>> {
  const holder = holderOf(visit);
  const held = new Map((await codesOf(db, holder)).map((row) => [row.coupon_id, row]));
  const coupons = await listCoupons(db);
  const left = await balances(
    db,
    coupons.map(({ id }) => couponAccounts(id).budget),
  );
  const { currency } = await readStore(db);
  const names = new Map((await allProducts(db)).map((product) => [product.id, product.name]));
  const shown = coupons.flatMap(({ id, name, terms, saving, productId, ...coupon }) => {
    const row = held.get(id);
    const { fromMinor, points, heldHours } = coupon;
    const whole = { id, name, terms, saving, productId, ...coupon };
    const open = coupon.stoppedAt === null && isOpen(coupon, now) && mayTake(whole, holder);
    if (!row && !(open && (left.get(couponAccounts(id).budget) ?? 0) > 0)) return [];
    const productName = productId === null ? null : (names.get(productId) ?? null);
    const mine = row && {
      code: couponCode(secret, row.id),
      takenAt: row.taken_at,
      expiresAt: row.expires_at,
      redeemedAt: row.redeemed_at,
      ...(row.gift === null ? {} : { gift: row.gift }),
    };
    const { until } = coupon;
    const offer = {
      id,
      name,
      terms,
      saving,
      productId,
      productName,
      until,
      currency,
      fromMinor,
      points,
      heldHours,
    };
    return [{ ...offer, held: mine ?? null }];
  });
  const end = ({ held: mine, until }: (typeof shown)[number]) => mine?.expiresAt ?? until;
  const order = (one: (typeof shown)[number]) => (one.held ? 0 : 1);
  return { now, coupons: shown.sort((a, b) => order(a) - order(b) || end(a) - end(b)).slice(0, 200) };
}
