import { z } from 'zod';
import { Id, Instant } from './id.ts';

const Points = z.int().min(1).max(10_000);

/** What a shop gives points for. Null: nothing for that. The same for everybody who collects them. */
export const PointsRules = z.strictObject({
  /** By the receipt, with the customer's pass. */
  spend: z.strictObject({ everyMinor: z.int().min(1).max(10_000_000), points: Points }).nullable(),
  /** Once a day on which the phone was connected to a kiosk, or the pass was shown. */
  visit: Points.nullable(),
  /** For writing one, whatever it says: the number of its stars is not looked at. */
  review: Points.nullable(),
});
export type PointsRules = z.infer<typeof PointsRules>;

export const NO_POINTS: PointsRules = { spend: null, visit: null, review: null };

/** Why somebody's points became more or fewer. */
export const PointsReason = z.enum([
  'spent',
  'visited',
  'reviewed',
  'returned',
  'paid',
  'given-back',
  'lapsed',
]);

/** One line of somebody's points, for them to read. */
export const PointsLine = z.strictObject({
  id: Id,
  at: Instant,
  reason: PointsReason,
  /** Above zero: more. */
  points: z.int(),
  /** What they were paid for, where it is still known. */
  about: z.string().nullable(),
});
export type PointsLine = z.infer<typeof PointsLine>;

/** A review as somebody writes it on their phone. */
export const ReviewDraft = z.strictObject({
  rating: z.int().min(1).max(5),
  text: z.string().trim().max(600),
});
export type ReviewDraft = z.infer<typeof ReviewDraft>;
