import { z } from 'zod';
import { couponEndpoints, type OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { COUPONS_KEY, deleteKeptCoupons } from './delete-kept-coupons.ts';

const Kept = z.strictObject({
  version: z.literal(1),
  coupons: couponEndpoints.phoneCoupons.response.shape.coupons,
  /** What both clocks said when the server last told of them. */
  told: z.strictObject({ server: z.int(), device: z.int() }),
});
export type KeptCoupons = Omit<z.infer<typeof Kept>, 'version'>;

/** The coupons on this phone, to be shown at a till without a connection. Damaged ones count as none. */
export function readKeptCoupons(storage: Storage): KeptCoupons | null {
  try {
    return Kept.parse(JSON.parse(storage.getItem(COUPONS_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps what is held and still good; what could be taken is nothing to keep. */
export function keepCoupons(storage: Storage, { coupons, told }: KeptCoupons): void {
  const kept = coupons.filter(({ held }) => held && held.redeemedAt === null && held.expiresAt > told.server);
  if (kept.length === 0) {
    deleteKeptCoupons(storage);
    return;
  }
  try {
    storage.setItem(COUPONS_KEY, JSON.stringify({ version: 1, coupons: kept, told }));
  } catch {
    // Storage is full or refused: with a connection the server tells of them again.
  }
}

/** What was told, with what the phone still holds of a visit that the server has forgotten. */
export function withKept(fresh: readonly OfferedCoupon[], kept: KeptCoupons | null): OfferedCoupon[] {
  const known = new Set(fresh.filter(({ held }) => held).map(({ id }) => id));
  const old = (kept?.coupons ?? []).filter(({ id }) => !known.has(id));
  const ids = new Set(old.map(({ id }) => id));
  return [...old, ...fresh.filter(({ id }) => !ids.has(id))];
}
