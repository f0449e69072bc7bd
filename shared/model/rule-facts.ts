import { z } from 'zod';

const Count = z.int().min(0);

/** What a merchandiser ought to know when writing an audience rule. */
export const RuleFacts = z.strictObject({
  /** Released figures of the last days, all displays together. */
  figures: z.strictObject({
    days: z.int().min(1),
    people: Count,
    bands: z.strictObject({ '20-39': Count, '40-59': Count, '60+': Count, unknown: Count }).nullable(),
    watching: Count.nullable(),
  }),
  /** How well a camera's networks tell what rules ask, as measured (models/manifest.json). */
  accuracy: z.strictObject({ people: z.string(), band: z.string(), presentation: z.string() }),
  /** The store's switch for presentation. */
  presentation: z.boolean(),
});
export type RuleFacts = z.infer<typeof RuleFacts>;
