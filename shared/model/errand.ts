import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** Letters of a place: "Fitting room 12, left" fits, somebody's story does not. */
export const LONGEST_PLACE = 24;
/** More than this nobody carries at once. */
export const MOST_PIECES = 20;

/** Somebody of the staff asks the others to bring a product to a place: another size to a fitting room. */
export const NewErrand = z.strictObject({
  productId: Id,
  quantity: z.int().min(1).max(MOST_PIECES).default(1),
  /** Where to: "Fitting room 2". A place, and nobody's name. */
  to: Name.max(LONGEST_PLACE),
});
export type NewErrand = z.infer<typeof NewErrand>;

/** A thing that is to be brought, as the staff see it. */
export const Errand = z.strictObject({
  id: Id,
  productId: Id,
  quantity: z.int().min(1).max(MOST_PIECES),
  to: z.string(),
  askedAt: Instant,
  taken: z.enum(['by-me', 'by-another']).nullable(),
});
export type Errand = z.infer<typeof Errand>;

/** What one does with it: `drop` says that nobody needs it any more. */
export const ErrandAct = z.enum(['take', 'done', 'hand-over', 'drop']);
export type ErrandAct = z.infer<typeof ErrandAct>;
