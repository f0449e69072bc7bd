import { z } from 'zod';

/** What a shop does about lists that are left alone. */
export const BasketRules = z.strictObject({
  /** After how many hours it reminds, once; null: never. */
  remindAfterHours: z.int().min(1).max(336).nullable(),
});
export type BasketRules = z.infer<typeof BasketRules>;

/** Until the shop says something else it reminds nobody. */
export const NO_REMINDER: BasketRules = { remindAfterHours: null };
