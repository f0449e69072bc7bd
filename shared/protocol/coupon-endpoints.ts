import { z } from 'zod';
import { Coupon, CouponCode, CouponCounts, CouponDraft, HeldCoupon, PricedSaving } from '../model/coupon.ts';
import { Id, Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

const one = z.strictObject({ id: Id });

/** What a phone is told of a coupon: nothing of how many others have it. */
const Offered = z.strictObject({
  id: Id,
  name: z.string(),
  terms: z.string(),
  saving: Coupon.shape.saving,
  fromMinor: Coupon.shape.fromMinor,
  points: Coupon.shape.points,
  /** Hours for which a phone keeps it once it is taken; left out on what an older page kept. */
  heldHours: Coupon.shape.heldHours.optional(),
  productId: Id.nullable(),
  productName: z.string().nullable(),
  until: Instant,
  currency: z.string(),
  /** Null: it can be taken. */
  held: HeldCoupon.nullable(),
});
export type OfferedCoupon = z.infer<typeof Offered>;

/** The server's clock beside what it says, so that a countdown is right on a device whose clock is not. */
const phoneCoupons = z.strictObject({ now: Instant, coupons: z.array(Offered) });

const redeeming = z.strictObject({
  code: CouponCode,
  /** The receipt's number: the same till may ask again with it after an outage and gets the same answer. */
  reference: z.string().trim().min(1).max(64),
  /** What is to be paid after coupons, in minor units: needed for what begins at an amount. */
  totalMinor: z.int().min(0).max(1_000_000_000).optional(),
});
const redeemed = z.strictObject({
  couponId: Id,
  name: z.string(),
  terms: z.string(),
  saving: z.discriminatedUnion('kind', [
    ...PricedSaving,
    /** "A gift": which one is told by its number on the shop's own list, from 1, so that no screen names it. */
    z.strictObject({ kind: z.literal('gift'), number: z.int().min(1).max(8).nullable() }),
  ]),
  productId: Id.nullable(),
  /** Null where it is on anything, and where its product is gone. */
  productName: z.string().nullable(),
  fromMinor: Coupon.shape.fromMinor,
  /** Null: it was only looked at. */
  redeemedAt: Instant.nullable(),
});

/** Coupons: made in the console, taken and shown on phones, redeemed once at the till. */
export const couponEndpoints = endpoints({
  listCoupons: {
    method: 'GET',
    path: '/api/v1/coupons',
    access: 'content:read',
    summary:
      'Every coupon with its window and how many were taken, redeemed and ran out, each told from ten on',
    response: z.strictObject({
      coupons: z.array(
        z.strictObject({
          coupon: Coupon,
          /** Null where it is on anything, and where its product is gone. */
          productName: z.string().nullable(),
          counts: CouponCounts,
        }),
      ),
    }),
  },
  createCoupon: {
    method: 'POST',
    path: '/api/v1/coupons',
    access: 'publish',
    summary:
      'Makes a coupon; it can be taken as soon as its window opens. Its window and budget never change after that',
    body: CouponDraft,
    response: Coupon,
  },
  stopCoupon: {
    method: 'POST',
    path: '/api/v1/coupons/{id}/stop',
    access: 'publish',
    summary: 'Nobody takes it any more; what is on phones already stays good to its end',
    params: one,
    response: Coupon,
  },
  resumeCoupon: {
    method: 'POST',
    path: '/api/v1/coupons/{id}/resume',
    access: 'publish',
    summary: 'Takes a stop back: what had not been taken can be had again, within the same window',
    params: one,
    response: Coupon,
  },
  phoneCoupons: {
    method: 'GET',
    path: '/api/v1/phone/coupons',
    access: 'phone',
    summary: 'The coupons that this phone holds or may take now',
    response: phoneCoupons,
  },
  takeCoupon: {
    method: 'POST',
    path: '/api/v1/phone/coupons/{id}/take',
    access: 'phone',
    summary: 'Takes a coupon; taken again it is the same code with the same end',
    params: one,
    response: phoneCoupons,
  },
  chooseGift: {
    method: 'PUT',
    path: '/api/v1/phone/coupons/{id}/gift',
    access: 'phone',
    summary: 'Says which gift, until the till has it. The choice is told to this phone alone',
    params: one,
    body: z.strictObject({ gift: z.int().min(0).max(7) }),
    response: phoneCoupons,
  },
  redeemAtTill: {
    method: 'POST',
    path: '/api/v1/coupons/redeem',
    access: 'catalogue-key',
    summary:
      'A till redeems a code, once, by the key that is made under Products, Imports (Authorization: Bearer)',
    body: redeeming,
    response: redeemed,
  },
  lookAtCoupon: {
    method: 'POST',
    path: '/api/v1/floor/coupons/look',
    access: 'floor:serve',
    summary: 'What a code is good for, before it is redeemed for good; nothing changes by looking',
    body: z.strictObject({ code: CouponCode }),
    response: redeemed,
  },
  redeemByStaff: {
    method: 'POST',
    path: '/api/v1/floor/coupons/redeem',
    access: 'floor:serve',
    summary: 'The same by somebody of the staff',
    body: redeeming,
    response: redeemed,
  },
});
