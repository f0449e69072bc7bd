import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { WatchKind } from '../model/product-watch.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const product = {
  product_id: Id,
  product_name: z.string().nullable().describe('Its name today; null when the shop no longer has it'),
};

/** What somebody collects, has said and is waiting for, as an export gives it. */
export const ownRewardTables = {
  points_account: z
    .array(z.strictObject({ id: Id, customer_id: Id, made_at: Instant, made_at_iso: iso }))
    .describe('That you collect points, and the random number under which they are booked.'),
  points_receipt: z
    .array(
      z.strictObject({
        basket_id: z.string().describe('A number of the shop’s own, which no paper carries'),
        account_id: Id,
        paid_minor: z.int().describe('What it came to, in the smallest coins'),
        returned_minor: z.int(),
        every_minor: z.int().describe('For so much of it, so many points'),
        points: z.int(),
      }),
    )
    .describe('Receipts that earned you points, without what was on them.'),
  ledger_entry: z
    .array(z.strictObject({ id: Id, at: Instant, at_iso: iso, kind: z.string(), reference: z.string() }))
    .describe('Each time your points became more or fewer.'),
  ledger_posting: z
    .array(z.strictObject({ entry_id: Id, account: z.string(), amount: z.int() }))
    .describe('By how many.'),
  phone_review: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        ...product,
        rating: z.int(),
        text: z.string(),
        written_at: Instant,
        written_at_iso: iso,
        shown_at: Instant.nullable().describe('When the shop put it on its screens'),
        shown_at_iso: iso.nullable(),
      }),
    )
    .describe('Reviews that you wrote.'),
  product_watch: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        ...product,
        kind: WatchKind,
        than_minor: z.int().nullable().describe('What it cost then, in the smallest coins'),
        made_at: Instant,
        made_at_iso: iso,
        fired_at: Instant.nullable().describe('When it came true'),
        fired_at_iso: iso.nullable(),
      }),
    )
    .describe('What you asked to be told of.'),
  event_seat: z
    .array(
      z.strictObject({
        id: Id,
        event_id: Id,
        customer_id: Id,
        code_hash: z.string().describe('Your code is held as a hash'),
        state: z.enum(['booked', 'waiting']),
        made_at: Instant,
        made_at_iso: iso,
        remind: z.int(),
        checked_in_at: Instant.nullable(),
        checked_in_at_iso: iso.nullable(),
      }),
    )
    .describe('Your places at events.'),
};
