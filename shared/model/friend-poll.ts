import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** 128 random bits: all that a link to a question holds. */
export const PollId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** One of the products, or `none` of them. */
export const PollChoice = Id;
export const NONE = 'none';

/** What a person asks their friends: which of one to three products, for so many hours. */
export const PollDraft = z.strictObject({
  productIds: z
    .array(Id)
    .min(1)
    .max(3)
    .refine((ids) => new Set(ids).size === ids.length, 'Each product once.'),
  hours: z.int().min(1).max(168),
});
export type PollDraft = z.infer<typeof PollDraft>;

/** A question as its person sees it, with the answers so far. */
export const OwnPoll = z.strictObject({
  id: PollId,
  closesAt: Instant,
  open: z.boolean(),
  options: z.array(z.strictObject({ productId: Id, name: z.string(), votes: z.int().min(0) })),
  /** Who would take none of them. */
  none: z.int().min(0),
});
export type OwnPoll = z.infer<typeof OwnPoll>;

/** The same question as whoever has the link sees it: of its person nothing, and no answers. */
export const AskedPoll = z.strictObject({
  now: Instant,
  closesAt: Instant,
  open: z.boolean(),
  storeName: z.string(),
  options: z.array(
    z.strictObject({
      productId: Id,
      name: z.string(),
      priceMinor: z.int(),
      currency: z.string(),
      unit: z.string(),
      picture: z.string(),
    }),
  ),
});
export type AskedPoll = z.infer<typeof AskedPoll>;
