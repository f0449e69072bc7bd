import { z } from 'zod';

/** Questions that a person is asked on their own phone, each with one touch, and may leave. */
export const Question = z.enum(['ideas-fit', 'visit-felt']);
export type Question = z.infer<typeof Question>;

/** From 1, not at all, to 5, very well. */
export const Score = z.int().min(1).max(5);

/**
 * Which of two groups an answer belongs to: of `ideas-fit` who has set what they want to hear of, of `visit-felt` who let
 * the staff see their visit. That much is kept with a count, and nothing of who answered.
 */
export const Side = z.enum(['switched', 'plain']);
export type Side = z.infer<typeof Side>;

/** Answers of one group, told from ten on. */
export const ToldAnswers = z.strictObject({
  /** Rounded down to tens. */
  answers: z.int().min(10),
  /** Of all that is in it, to a tenth. */
  mean: z.number().min(1).max(5),
  /** Percent who said 4 or 5. */
  content: z.int().min(0).max(100),
});
export type ToldAnswers = z.infer<typeof ToldAnswers>;
