import { z } from 'zod';
import { Instant, Name } from './id.ts';
import { OutsideUrl } from './outside-url.ts';

/** The body to which somebody complains, as the info page names it. */
export const Authority = z.strictObject({ name: Name, url: OutsideUrl });
export type Authority = z.infer<typeof Authority>;

/** What a store keeps and says about its cameras beside their posture. */
export const CameraCare = z.strictObject({
  /** The store's own switch: since when every camera is held off; null while none is. */
  offSince: Instant.nullable(),
  /** When camera, memory and notice were last checked on site; null where it was never said. */
  checkedAt: Instant.nullable(),
  /** The ground in law, in the controller's words; null for the usual one of the posture. */
  basis: z.string().trim().min(3).max(300).nullable(),
  /** Null: the authority of the country the shop is in. */
  authority: Authority.nullable(),
});
export type CameraCare = z.infer<typeof CameraCare>;

/** A store that has never had a camera. */
export const NO_CARE: CameraCare = { offSince: null, checkedAt: null, basis: null, authority: null };

/** One line of what was found, per thing to look at. */
const Finding = z.string().trim().min(10).max(500);

/** The six-monthly check (R26): what somebody saw of each, on site. */
export const CameraCheck = z.strictObject({ camera: Finding, memory: Finding, notice: Finding });
export type CameraCheck = z.infer<typeof CameraCheck>;

/** Why something about the cameras was changed, for the record (R22). */
export const Reason = z.string().trim().min(5).max(300);
