import { z } from 'zod';

/** What the creep gate has found about one audience rule of the drafts. */
export const RuleFinding = z.strictObject({
  key: z.string().max(600),
  /** Where it is, what it shows and to whom: "“Lunch”, slot 3: “Soup” only for people aged 60+". */
  words: z.string(),
  score: z.int(),
  verdict: z.enum(['needs-approval', 'blocked']),
  /** What to do instead. */
  instead: z.string(),
});
export type RuleFinding = z.infer<typeof RuleFinding>;
