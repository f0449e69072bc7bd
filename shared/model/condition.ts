import { z } from 'zod';
import { Id } from './id.ts';
import { AudienceRule } from './playlist.ts';

/** A word that somebody gave a screen, "window" or "fitting room". */
export const Tag = z.string().trim().min(1).max(40);

export const Tags = z.array(Tag).max(20);

export const Sky = z.enum(['clear', 'cloudy', 'fog', 'rain', 'snow', 'storm']);
export type Sky = z.infer<typeof Sky>;

/** Degrees outside. */
export const Celsius = z.number().min(-60).max(60);
const Pieces = z.int().min(0).max(1_000_000);

/**
 * Something that must be so for an entry to play. A screen that does not know whether it is so takes it for false.
 * Ranges are half-open: `atLeast` is in, `below` is out.
 */
export const Condition = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('tag'), tag: Tag, has: z.boolean().default(true) }),
  z.strictObject({ fact: z.literal('sky'), oneOf: z.array(Sky).min(1).max(6) }),
  z
    .strictObject({
      fact: z.literal('temperature'),
      atLeast: Celsius.optional(),
      below: Celsius.optional(),
    })
    .refine(hasBound, 'names no bound'),
  z
    .strictObject({
      fact: z.literal('stock'),
      productId: Id,
      atLeast: Pieces.optional(),
      below: Pieces.optional(),
    })
    .refine(hasBound, 'names no bound'),
  z.strictObject({ fact: z.literal('audience'), is: AudienceRule }),
  /** A language, "de", or one of its forms, "de-AT". */
  z.strictObject({ fact: z.literal('language'), is: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) }),
]);
export type Condition = z.infer<typeof Condition>;

function hasBound(range: { atLeast?: number | undefined; below?: number | undefined }): boolean {
  return range.atLeast !== undefined || range.below !== undefined;
}
