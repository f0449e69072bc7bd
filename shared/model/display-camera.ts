import { z } from 'zod';
import { Rotation } from './rotation.ts';

/** A camera as the browser calls it, "Integrated Webcam (04f2:b6d9)". */
export const CameraLabel = z.string().min(1).max(200);

/**
 * How a display's camera is used. `near`: people stand up to about 1.9 m away, as before a kiosk. `far`: up to about
 * 2.7 m, as before a sign, for about twice the work.
 */
export const DisplayCamera = z.strictObject({
  reach: z.enum(['near', 'far']),
  /** Which one, where there are several; null for the one that the browser offers first. */
  deviceLabel: CameraLabel.nullable(),
  /** By how much its picture must be turned to be upright: a camera may hang sideways or upside down. */
  turn: Rotation,
});
export type DisplayCamera = z.infer<typeof DisplayCamera>;

/** What nobody has said otherwise about. */
export const PLAIN_CAMERA: DisplayCamera = { reach: 'near', deviceLabel: null, turn: 0 };
