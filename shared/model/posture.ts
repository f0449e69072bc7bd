import { z } from 'zod';
import { CamerasHeldOff } from './camera-reason.ts';
import { Id, Instant, Name } from './id.ts';

/** Camera postures, spec/audience.md. `P0` is off, and what every doubt falls back to. */
export const Posture = z.enum(['P0', 'P1', 'P2', 'P3']);
export type Posture = z.infer<typeof Posture>;

/** Who answers for the camera, in the words that the notice and the info page show. */
export const CameraNotice = z.strictObject({
  text: z.string().min(10).max(200),
  controller: Name,
  contact: z.string().min(3).max(200),
  dpiaReference: z.string().min(1).max(120),
  /** When somebody confirmed that the printed sign hangs at the entrance. */
  signAcknowledgedAt: Instant,
});
export type CameraNotice = z.infer<typeof CameraNotice>;

const off = z.strictObject({ posture: z.literal('P0') });
const counting = z.strictObject({ posture: z.literal('P2'), notice: CameraNotice });
const estimating = z.strictObject({
  posture: z.enum(['P1', 'P3']),
  notice: CameraNotice,
  /** Gender presentation, a switch of its own. Absent is off, as in every setting from before there was one. */
  presentation: z.boolean().optional(),
});

/** No posture above P0 without its notice, contact, DPIA and sign. */
export const PostureSetting = z.discriminatedUnion('posture', [off, counting, estimating]);
export type PostureSetting = z.infer<typeof PostureSetting>;

/** The posture as it is in force: the store's own, or off with what holds it there. */
export const PostureInForce = z.discriminatedUnion('posture', [
  off.extend({ because: CamerasHeldOff.optional() }),
  counting,
  estimating,
]);
export type PostureInForce = z.infer<typeof PostureInForce>;

/** What a signed posture says once verified. A screen honours it only for itself and until it expires. */
export const PostureClaim = z.strictObject({
  storeId: Id,
  displayId: Id,
  setting: PostureInForce,
  issuedAt: Instant,
  expiresAt: Instant,
});
export type PostureClaim = z.infer<typeof PostureClaim>;
