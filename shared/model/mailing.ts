import { z } from 'zod';
import { Id, Instant, Name } from './id.ts';

/** A message to all who agreed, as somebody writes it: one sentence, the same for everybody. */
export const MailingDraft = z.strictObject({
  text: Name,
  /** The category that it is about, by which people choose what they hear of; null: the shop as a whole. */
  topic: z.string().min(1).max(60).nullable(),
  /** After this it is told to nobody any more. */
  until: Instant,
});
export type MailingDraft = z.infer<typeof MailingDraft>;

export const MailingState = z.enum(['draft', 'sending', 'sent', 'stopped']);
export type MailingState = z.infer<typeof MailingState>;

export const Mailing = z.strictObject({
  id: Id,
  ...MailingDraft.shape,
  state: MailingState,
  madeAt: Instant,
  /** When it was begun to be sent; null: it was not. */
  sentAt: Instant.nullable(),
  /** How many it went to, in full tens; null: fewer than ten, or not yet. */
  reached: z.int().min(10).nullable(),
});
export type Mailing = z.infer<typeof Mailing>;

/** A message that waits longer than this is no news. */
export const LONGEST_MAILING_MS = 30 * 86_400_000;

/** People in full tens, so that nobody can be told from one count to the next; null below ten. */
export function inTens(people: number): number | null {
  return people < 10 ? null : Math.floor(people / 10) * 10;
}
