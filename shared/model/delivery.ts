import { z } from 'zod';
import { Id, Instant } from './id.ts';

/**
 * How far one revision has come on one display, by the server's clock. A step that has not been heard of is null: a
 * display that was offline may be on glass without ever having been rung.
 */
export const Delivery = z.strictObject({
  displayId: Id,
  revision: z.int().min(1),
  /** When the server told the display that this revision exists. */
  pushedAt: Instant.nullable(),
  /** Files verified on the device, of those that the revision needs; null before the display knew of it. */
  filesReady: z.int().min(0).nullable(),
  filesNeeded: z.int().min(0).nullable(),
  /** When all of its files had been verified. */
  verifiedAt: Instant.nullable(),
  /** When the display first said that this is the revision it shows. */
  onGlassAt: Instant.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;
