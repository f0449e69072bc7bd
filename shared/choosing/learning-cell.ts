import { z } from 'zod';
import { CellBand, Group } from '../audience/audience-context.ts';
import { Id } from '../model/id.ts';
import { MOST_ATTENTION_TENTHS } from './constants.ts';
import { DayPart } from './day-part.ts';

/** What was so when a creative was chosen: all that a choice may depend on. */
export const LearningContext = z.strictObject({
  /** The band that held the majority; `unknown` where none did, or the posture tells no bands. */
  band: CellBand,
  /** People present; none may have come by the end of the play. */
  group: Group,
  part: DayPart,
});
export type LearningContext = z.infer<typeof LearningContext>;

/**
 * How one creative was looked at in one context: a number of plays, and two sums over them of the attention that each
 * had per person. Whole numbers, so that sums of sums are the same in whatever order they are made, and all that the
 * model needs: what is learned from the cells of many screens added up is what one screen would have learned from all.
 */
export const LearningCell = z
  .strictObject({
    creativeId: Id,
    ...LearningContext.shape,
    /** Drawn by lot, whatever is known: these alone can be compared without bias. */
    random: z.boolean(),
    plays: z.int().min(1).max(100_000_000),
    /** Sum of attention seconds per person present, in tenths. */
    tenths: z.int().min(0).max(15_000_000_000),
    /** Sum of the squares of the same. */
    squares: z.int().min(0).max(2_250_000_000_000),
  })
  .refine(
    ({ plays, tenths, squares }) =>
      tenths <= plays * MOST_ATTENTION_TENTHS &&
      squares <= tenths * MOST_ATTENTION_TENTHS &&
      tenths ** 2 <= plays * squares,
    'holds sums that no plays can have',
  );
export type LearningCell = z.infer<typeof LearningCell>;

/** Attention per person of one play in tenths of a second, capped. @param people present at any time in the play */
export function tenthsOf(attentionMs: number, people: number): number {
  if (!(people > 0) || !(attentionMs > 0)) return 0;
  return Math.min(MOST_ATTENTION_TENTHS, Math.round(attentionMs / people / 100));
}
