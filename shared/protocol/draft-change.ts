import { z } from 'zod';

/** One thing in which two states of the shop's content differ, by its name. */
export const DraftChange = z.strictObject({
  what: z.enum(['playlist', 'layout', 'entry', 'daypart', 'creative', 'product', 'store']),
  name: z.string(),
  how: z.enum(['added', 'changed', 'removed']),
});
export type DraftChange = z.infer<typeof DraftChange>;

/** What somebody did to the drafts, and the products that only come or go with it: none without a change. */
export const DraftChanges = z.strictObject({
  changes: z.array(DraftChange),
  along: z.array(DraftChange),
});
export type DraftChanges = z.infer<typeof DraftChanges>;
