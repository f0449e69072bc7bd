import { z } from 'zod';
import { Instant } from './id.ts';

/** Pixels of its longest side, at most. */
export const SCREENSHOT_EDGE = 960;
/** Of the JPEG file, at most. */
export const SCREENSHOT_BYTES = 200 * 1024;

/** What a display drew of its own stage because somebody at the console asked. */
export const Screenshot = z.strictObject({
  width: z.int().min(1).max(SCREENSHOT_EDGE),
  height: z.int().min(1).max(SCREENSHOT_EDGE),
  /** The file in base64; it begins as a JPEG does. */
  jpeg: z
    .base64()
    .startsWith('/9j/')
    .max(Math.ceil((SCREENSHOT_BYTES * 4) / 3) + 4),
});
export type Screenshot = z.infer<typeof Screenshot>;

/** The latest of a display. */
export const KeptScreenshot = z.strictObject({ ...Screenshot.shape, takenAt: Instant });
export type KeptScreenshot = z.infer<typeof KeptScreenshot>;
