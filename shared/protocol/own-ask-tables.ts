import { z } from 'zod';
import { Question } from '../model/answer.ts';
import { Id, Instant } from '../model/id.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const whose = { customer_id: Id.nullable(), visit_id: Id.nullable() };
const product = {
  product_id: Id,
  product_name: z.string().nullable().describe('Its name today; null when the shop no longer has it'),
};

/** What one person has asked for, as an export gives it. */
export const ownAskTables = {
  hold: z
    .array(
      z.strictObject({
        id: Id,
        ...whose,
        made_at: Instant,
        made_at_iso: iso,
        expires_at: Instant,
        expires_at_iso: iso,
        slot_from: Instant.nullable(),
        slot_until: Instant.nullable(),
        point: z.string().nullable().describe('Where it can be picked up'),
        put_aside_at: Instant.nullable(),
        ended_at: Instant.nullable(),
        ended_at_iso: iso.nullable(),
        outcome: z.enum(['handed', 'cancelled', 'expired', 'withdrawn']).nullable(),
      }),
    )
    .describe('What the shop holds or held for you.'),
  hold_item: z
    .array(
      z.strictObject({
        hold_id: Id,
        ...product,
        quantity: z.int(),
        from_stock: z.int().describe('How many of them others were not offered meanwhile'),
      }),
    )
    .describe('What of it, and how many.'),
  friend_poll: z
    .array(
      z.strictObject({
        id: z.string().describe('What is in the link'),
        ...whose,
        products: z.array(z.strictObject(product)),
        made_at: Instant,
        made_at_iso: iso,
        closes_at: Instant,
        closes_at_iso: iso,
        closed_at: Instant.nullable(),
      }),
    )
    .describe('What you asked your friends by a link.'),
  friend_vote: z
    .array(
      z.strictObject({
        poll_id: z.string(),
        voter_hash: z.string().describe('A friend’s browser; a hash that leads nowhere'),
        ...product,
        at: Instant,
        at_iso: iso,
      }),
    )
    .describe('What they answered.'),
  order_follow: z
    .array(z.strictObject({ id: Id, order_id: Id, ...whose, since: Instant, since_iso: iso }))
    .describe('Orders that you follow on your phone.'),
  given_answer: z
    .array(z.strictObject({ id: Id, question: Question, ...whose, at: Instant, at_iso: iso }))
    .describe('Questions that you answered or left. What you said is counted without you.'),
};
