import { z } from 'zod';

/** One thing in which two states of the shop's content differ, by its name. */
export const DraftChange = z.strictObject({
  what: z.enum(['playlist', 'layout', 'entry', 'daypart', 'creative', 'product', 'store']),
  name: z.string(),
  how: z.enum(['added', 'changed', 'removed']),
});
export type DraftChange = z.infer<typeof DraftChange>;
