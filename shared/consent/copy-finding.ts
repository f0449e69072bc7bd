import { z } from 'zod';

/** A line of the drafts that shows how much the shop knows of whoever reads it. */
export const CreativeCopy = z.strictObject({
  creativeId: z.string(),
  name: z.string(),
  words: z.string(),
  instead: z.string(),
});
export type CreativeCopy = z.infer<typeof CreativeCopy>;
