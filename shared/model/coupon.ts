import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** What takes something off a price. */
export const PricedSaving = [
  z.strictObject({ kind: z.literal('percent'), percent: z.int().min(1).max(100) }),
  /** In the shop's currency, minor units. */
  z.strictObject({ kind: z.literal('amount'), minor: z.int().min(1).max(10_000_000) }),
] as const;

/** What a coupon is good for. */
const Saving = z.discriminatedUnion('kind', [
  ...PricedSaving,
  /** Something of the shop's, one of these: which one is between the phone and the till, which hears its number. */
  z.strictObject({ kind: z.literal('gift'), choices: z.array(Name.max(80)).min(1).max(8) }),
]);
export type Saving = z.infer<typeof Saving>;

const shape = {
  name: Name,
  /** What it is good for, and what not, in a sentence. */
  terms: z.string().trim().max(300),
  saving: Saving,
  /** The product it is for; null: anything. */
  productId: Id.nullable(),
  from: Instant,
  until: Instant,
  /** Hours that one phone may keep it; it never outlives `until`. */
  heldHours: z
    .int()
    .min(1)
    .max(24 * 90),
  /** How many there are. */
  budget: z.int().min(1).max(1_000_000),
  /** Everybody who is in a visit, or only those who asked to be remembered. The price is the same for all of them. */
  audience: z.enum(['everybody', 'remembered']),
  /** What the receipt has to come to after coupons, in minor units; left out: anything. */
  fromMinor: z.int().min(1).max(10_000_000).optional(),
  /** How many points it costs; left out: none. One that costs points can be had again once it is used. */
  points: z.int().min(1).max(1_000_000).optional(),
};

/** What a person in the console says of a coupon. */
export const CouponDraft = z
  .strictObject(shape)
  .refine(({ from, until }) => from < until, { message: 'ends before it begins', path: ['until'] });
export type CouponDraft = z.infer<typeof CouponDraft>;

/** How many are where, told from ten on: fewer than ten people are nobody's statistics. Null: fewer. */
export const CouponCounts = z.strictObject({
  taken: z.int().min(0).nullable(),
  redeemed: z.int().min(0).nullable(),
  expired: z.int().min(0).nullable(),
});
export type CouponCounts = z.infer<typeof CouponCounts>;

export const Coupon = z.strictObject({
  id: Id,
  ...shape,
  createdAt: Instant,
  stoppedAt: Instant.nullable(),
});
export type Coupon = z.infer<typeof Coupon>;

/** Twelve consonants, none taken for another: typed at a till where nothing scans. */
export const CouponCode = z.string().regex(/^[B-DF-HJ-NP-TV-XZ]{12}$/);

/** A coupon on somebody's phone. */
export const HeldCoupon = z.strictObject({
  code: CouponCode,
  takenAt: Instant,
  /** Fixed when it was taken. */
  expiresAt: Instant,
  redeemedAt: Instant.nullable(),
  /** Which of the gifts was chosen, from 0; left out: none yet. Told to this phone alone. */
  gift: z.int().min(0).max(7).optional(),
});
export type HeldCoupon = z.infer<typeof HeldCoupon>;
