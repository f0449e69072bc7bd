import { z } from 'zod';
import { Id, Instant } from '../model/id.ts';
import { CorrectionKind, ProfileKind, Wishes } from '../model/own-choices.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const product = {
  product_id: Id,
  product_name: z.string().nullable().describe('Its name today; null when the shop no longer has it'),
};

/** What a person has set, as an export gives it. */
export const ownChoiceTables = {
  sub_profile: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        kind: ProfileKind,
        name: z.string(),
        created_at: Instant,
        created_at_iso: iso,
      }),
    )
    .describe('People for whom you shop, by the words that you chose.'),
  customer_wish: z
    .array(z.strictObject({ customer_id: Id, wishes: Wishes, updated_at: Instant, updated_at_iso: iso }))
    .describe('How you want to be told of things.'),
  customer_correction: z
    .array(z.strictObject({ customer_id: Id, ...product, kind: CorrectionKind, at: Instant, at_iso: iso }))
    .describe('What you put right.'),
  customer_pass: z
    .array(
      z.strictObject({
        customer_id: Id,
        id: z.string(),
        pass_key: z.string().describe('The secret itself is on the phone and in the shop’s database'),
        last_step: z.int().describe('Which of its codes was scanned last, counted in 20 seconds from 1970'),
        created_at: Instant,
        created_at_iso: iso,
      }),
    )
    .describe('Your pass, without its secret.'),
  private_item: z
    .array(z.strictObject({ visit_id: Id, ...product }))
    .describe('Products of your lists that no other screen shows.'),
  purchase: z
    .array(
      z.strictObject({
        id: Id,
        basket_id: Id,
        shopper: Id,
        ...product,
        quantity: z.int(),
        bought_at: Instant,
        bought_at_iso: iso,
        is_sample: z.int(),
        returned: z.int().describe('How many of it were brought back'),
      }),
    )
    .describe('What you bought while you showed your pass, if you agreed to that.'),
};
