import { z } from 'zod';
import { ConsentEvent, ConsentState } from '../consent/consent-event.ts';
import { SharedList } from '../list/shared-list.ts';
import { Id, Instant } from '../model/id.ts';
import { EndReason, Purpose, VisitState } from '../model/visit.ts';
import { IdeaMemory } from '../personalize/idea-memory.ts';
import { ownAskTables } from './own-ask-tables.ts';
import { ownBroughtTables } from './own-brought-tables.ts';
import { ownChoiceTables } from './own-choice-tables.ts';
import { ownFloorTables } from './own-floor-tables.ts';
import { ownMessageTables } from './own-message-tables.ts';
import { ownRewardTables } from './own-reward-tables.ts';

const iso = z.iso.datetime({ precision: 3 }).describe('The same time, ISO 8601 in UTC');
const secret = z.string().describe('Held as a hash; the secret itself is on the phone alone');
const product = {
  product_id: Id,
  product_name: z.string().nullable().describe('Its name today; null when the shop no longer has it'),
};

/**
 * What is held about one person, table by table and column by column as stored. Beside every id of a product or screen
 * stands its name, beside every time (`x_at`) the same in ISO 8601 (`x_at_iso`), for the person who reads it.
 */
export const OwnTables = z.strictObject({
  customer: z
    .array(
      z.strictObject({
        id: Id.describe('The pseudonym by which this shop knows the phone'),
        token_hash: secret,
        language: z.string(),
        created_at: Instant,
        created_at_iso: iso,
        last_seen_at: Instant,
        last_seen_at_iso: iso,
        warned_at: Instant.nullable().describe('When this page said that all of it will be deleted'),
        warned_at_iso: iso.nullable(),
      }),
    )
    .describe('You, if you asked to be remembered: a pseudonym, no name and no address.'),
  visit: z
    .array(
      z.strictObject({
        id: Id,
        display_id: Id,
        display_name: z.string().nullable(),
        state: VisitState,
        match: z.array(z.string()).describe('The pictures that kiosk and phone showed'),
        mode: z.enum(['guest', 'remember']).nullable(),
        phone_hash: secret,
        customer_id: Id.nullable(),
        started_at: Instant,
        started_at_iso: iso,
        cap_at: Instant.describe('When it ends at the latest'),
        cap_at_iso: iso,
        last_active_at: Instant,
        last_active_at_iso: iso,
        ended_at: Instant.nullable(),
        ended_at_iso: iso.nullable(),
        camera_agreed_at: Instant.nullable().describe('When you let the camera of the screen count you in'),
        camera_agreed_at_iso: iso.nullable(),
        profile_id: Id.nullable().describe('For whom you shopped; null for yourself'),
        end_reason: EndReason.nullable(),
        looked_at: z
          .array(z.strictObject(product))
          .describe('Products opened, latest first; gone with the visit'),
        ideas: z
          .strictObject({
            shown: z.array(z.strictObject({ ...product, times: z.int() })),
            settled: z.array(z.strictObject(product)).describe('Listed or refused: not suggested again'),
            rules: IdeaMemory.shape.rules,
            stopped: IdeaMemory.shape.stopped,
          })
          .describe('What was suggested in this visit, how often and by which rules; gone with it'),
        staff_could_see: z.int().min(0).max(1).describe('1 if you let the staff see this visit'),
      }),
    )
    .describe('Times your phone was connected to a kiosk.'),
  list_item: z
    .array(
      z.strictObject({
        visit_id: Id,
        ...product,
        quantity: z.int().min(1).max(99),
        added_at: Instant,
        added_at_iso: iso,
      }),
    )
    .describe('Your shopping lists.'),
  list_state: z
    .array(z.strictObject({ visit_id: Id, content: SharedList, changed_at: Instant, changed_at_iso: iso }))
    .describe('The same lists as your devices put them together, with random numbers for the devices.'),
  coupon_code: z
    .array(
      z.strictObject({
        id: Id,
        code_hash: secret,
        coupon_id: Id,
        customer_id: Id.nullable(),
        visit_id: Id.nullable(),
        taken_at: Instant,
        taken_at_iso: iso,
        expires_at: Instant,
        expires_at_iso: iso,
        redeemed_at: Instant.nullable(),
        redeemed_at_iso: iso.nullable(),
        reference: z.string().nullable().describe('The receipt on which it was redeemed'),
        expired_at: Instant.nullable(),
        expired_at_iso: iso.nullable(),
        gift: z.int().nullable().describe('Which gift you chose, counted from 0'),
      }),
    )
    .describe('Coupons that you have taken.'),
  customer_history: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        ...product,
        kind: z.enum(['look', 'list']),
        profile_id: Id.nullable().describe('For whom it was; null for yourself'),
        at: Instant,
        at_iso: iso,
      }),
    )
    .describe('Products you looked at or listed, if you agreed to suggestions from them.'),
  ...ownFloorTables,
  ...ownAskTables,
  consent_event: z
    .array(
      z.strictObject({
        id: Id,
        customer_id: Id,
        purpose: Purpose,
        state: ConsentState,
        at: Instant,
        at_iso: iso,
        valid_until_iso: iso.nullable(),
        record: ConsentEvent.describe('The receipt (ISO/IEC TS 27560)'),
      }),
    )
    .describe('What you agreed to and withdrew, each with its receipt.'),
  ...ownChoiceTables,
  ...ownBroughtTables,
  ...ownRewardTables,
  ...ownMessageTables,
});
export type OwnTables = z.infer<typeof OwnTables>;

/** The answer to "what do you hold about me" (GDPR Art. 15 and 20), made to be read by the person too. */
export const OwnData = z.strictObject({
  exportedAt: Instant,
  exportedAtIso: iso,
  /** What each table is, in a sentence. */
  about: z.record(z.string(), z.string()),
  tables: OwnTables,
});
export type OwnData = z.infer<typeof OwnData>;
