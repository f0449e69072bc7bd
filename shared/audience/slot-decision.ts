import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';

/**
 * How a creative came to stand for its slot. All of it is the first tier of deciding: the audience as counts, and no
 * person. What depends on a person is the second tier; it happens in a visit, and no record holds both.
 */
export const DecisionTier = z.enum([
  /** The slot's own creative. */
  'generic',
  /** A rule fitted. */
  'audience',
  /** By lot, whoever stood there: what the others are compared with (R08). */
  'baseline',
  /** What the screen has learned holds people longest. */
  'learned',
]);
export type DecisionTier = z.infer<typeof DecisionTier>;

/** Why. It never says which rule, for a rule may say who stood there. */
export const DecisionReason = z.enum([
  'no-variants',
  'no-camera',
  'nobody',
  /** Bands or presentations are asked for, and none holds the majority. */
  'mixed',
  'no-match',
  'rule',
  'baseline',
  'learned',
  /** An hour of an experiment in which nothing is chosen. */
  'control',
]);
export type DecisionReason = z.infer<typeof DecisionReason>;

/** How often one slot showed one creative for one reason, in a quarter of an hour. Never one decision by itself (R08). */
export const SlotDecisions = z.strictObject({
  quarterStart: Instant,
  playlistId: Id.nullable(),
  slotId: Id,
  creativeId: Id,
  tier: DecisionTier,
  reason: DecisionReason,
  decisions: z.int().min(1).max(10_000),
});
export type SlotDecisions = z.infer<typeof SlotDecisions>;
