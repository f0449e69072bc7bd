import { z } from 'zod';

/** The six things for which anything about people in the shop may be used, and no seventh (D022). */
export const DataUsePurpose = z.enum(['show', 'measure', 'carry', 'remember', 'suggest', 'answer']);
export type DataUsePurpose = z.infer<typeof DataUsePurpose>;

/** The purposes in words, in the order in which the info page lists them. */
export const PURPOSE_WORDS: Readonly<Record<DataUsePurpose, string>> = {
  show: 'To choose what a screen shows',
  measure: 'To count how a screen does, never who',
  carry: 'To carry your own list between a screen and your phone',
  remember: 'To remember what you asked us to remember',
  suggest: 'To suggest what goes with what you looked at',
  answer: 'To prove what you agreed to, and to answer you',
};

/** What is stored for one purpose. */
export const DataUse = z.strictObject({
  purpose: DataUsePurpose,
  /** What, each in a few words. */
  fields: z.array(z.strictObject({ what: z.string(), kept: z.string() })),
});
export type DataUse = z.infer<typeof DataUse>;
