import { ANSWER_USES } from './answer-uses.ts';
import { BROUGHT_USES } from './brought-uses.ts';
import { CHOICE_USES } from './choice-uses.ts';
import { COUPON_USES } from './coupon-uses.ts';
import { EVENT_USES } from './event-uses.ts';
import { FLOOR_USES, type FloorUseTable } from './floor-uses.ts';
import type { HoldTables } from './hold-schema.ts';
import { HOLD_USES } from './hold-uses.ts';
import type { ListTables } from './list-schema.ts';
import { LIST_USES } from './list-uses.ts';
import type { MessageTables } from './message-schema.ts';
import { MESSAGE_USES } from './message-uses.ts';
import { POINTS_USES } from './points-uses.ts';
import type { PollTables } from './poll-schema.ts';
import { POLL_USES } from './poll-uses.ts';
import type { TableUse, Use } from './table-use.ts';
import { TOUCH_USES } from './touch-uses.ts';
import { VISIT_PLAN_USES } from './visit-plan-uses.ts';
import { WATCH_USES } from './watch-uses.ts';

/** Tables that say anything about people in the shop, by name or not. */
type PeopleTable =
  | 'audience_cell'
  | 'audience_week'
  | 'audience_hour'
  | 'adaptive_play'
  | 'learning_cell'
  | 'adaptive_decision'
  | 'interaction'
  | 'visit_offer'
  | 'visit'
  | 'list_item'
  | 'customer'
  | 'customer_history'
  | 'consent_event'
  | 'private_item'
  | keyof typeof CHOICE_USES
  | 'purchase'
  | FloorUseTable
  | 'coupon_code'
  | Exclude<keyof HoldTables, 'hold_rules'>
  | keyof PollTables
  | keyof typeof POINTS_USES
  | keyof typeof ANSWER_USES
  | keyof typeof BROUGHT_USES
  | keyof typeof TOUCH_USES
  | keyof typeof VISIT_PLAN_USES
  | keyof typeof WATCH_USES
  | keyof typeof EVENT_USES
  | keyof ListTables
  | keyof MessageTables;

/** The key by which the log counts a screen's reports: exactly once, also after an outage. */
const logKey = {
  display_id: ['measure', 'which screen'],
  epoch: ['measure', 'a number of the report, so that none is counted twice'],
  seq: ['measure', 'a number of the report, so that none is counted twice'],
  received_at: ['measure', 'when the report came in'],
} as const satisfies Record<string, Use>;

const CELLS_KEPT = '90 days as quarters of an hour';
const VISIT_KEPT =
  'a day after the visit; of somebody who is remembered, at most 13 months after the last one';
const PERSON_KEPT = 'until it is erased, at most 13 months after the last visit';

/**
 * The registry of data uses (D022): every stored field about people in the shop, with the one of six purposes that it
 * serves. A column without a line here does not type-check, cannot be queried (data-use-guard.ts) and fails a test.
 */
export const DATA_USES: { readonly [T in PeopleTable]: TableUse<T> } = {
  audience_cell: {
    kept: 'until their week is told, 9 days at most',
    columns: {
      ...logKey,
      quarter_start: ['measure', 'the quarter of an hour'],
      cell: ['measure', 'how many people were there, looked and stayed, in sums by estimated age band'],
    },
  },
  audience_week: {
    kept: '25 months, hours of it for 90 days',
    columns: {
      week_from: ['measure', 'the week'],
      week_to: ['measure', 'the week'],
      hourly: ['measure', 'whether hours are still in it'],
      figures: ['measure', 'figures as reports tell them, each of at least ten people'],
    },
  },
  audience_hour: {
    kept: '90 days',
    columns: {
      display_id: ['measure', 'which screen'],
      hour: ['measure', 'the hour'],
      creative_id: ['measure', 'which picture was seen'],
      impressions: ['measure', 'how often it was seen in that hour, by whoever was there'],
      attention_seconds: ['measure', 'how long it was looked at in that hour, by whoever was there'],
    },
  },
  adaptive_play: {
    kept: 'with the proof of play',
    columns: {
      ...logKey,
      quarter_start: ['show', 'the quarter of an hour'],
      creative_id: ['show', 'what was shown'],
      playlist_id: ['show', 'the list it stands in'],
      plays: ['show', 'how often it was chosen, without when and for whom'],
      seconds: ['show', 'how long it was on'],
    },
  },
  adaptive_decision: {
    kept: CELLS_KEPT,
    columns: {
      ...logKey,
      quarter_start: ['show', 'the quarter of an hour'],
      playlist_id: ['show', 'the list it stands in'],
      slot_id: ['show', 'the place in that list'],
      creative_id: ['show', 'what was shown'],
      tier: ['show', 'whether by a rule, by lot, by what was learned, or to everybody'],
      reason: ['show', 'why, such as “nobody there”; never which rule and for whom'],
      decisions: ['show', 'how often, without when'],
    },
  },
  learning_cell: {
    kept: '90 days',
    columns: {
      ...logKey,
      creative_id: ['show', 'what was shown'],
      band: ['show', 'the estimated age band of most who were there'],
      party: ['show', 'how many were there: one, two, three or more'],
      part: ['show', 'the part of a day, without which day'],
      by_lot: ['show', 'whether it was drawn by lot'],
      plays: ['show', 'how often'],
      tenths: ['show', 'how long they looked, added up over these plays'],
      squares: ['show', 'the same squared, from which follows how much plays differ'],
    },
  },
  interaction: {
    kept: 'with the proof of play',
    columns: {
      ...logKey,
      at: ['measure', 'when a touch screen was touched'],
      action: ['measure', 'what was done there, such as “search” or “camera off”'],
      product_id: ['measure', 'the product that was opened'],
      clock_offset_ms: ['measure', 'how far the clock of the screen was off'],
      zone: ['measure', 'the part of the screen that was touched to begin'],
      slot_id: [
        'measure',
        'the place in its playlist of what was shown there, where it is shown to everybody',
      ],
      said_on: ['measure', 'the list on which “this is it” or “not it” was said'],
      minutes: ['measure', 'the minutes that a walk shown there was shorter'],
    },
  },
  visit_offer: {
    kept: 'an hour',
    columns: {
      nonce_hash: ['carry', 'the QR code on a screen, as a hash'],
      code_hash: ['carry', 'the letters on a screen, as a hash'],
      display_id: ['carry', 'which screen'],
      connection_id: ['carry', 'the connection of the screen that showed the code'],
      created_at: ['carry', 'when the code was made'],
      expires_at: ['carry', 'when the code ends'],
      claimed_at: ['carry', 'when the code was scanned'],
    },
  },
  visit: {
    kept: VISIT_KEPT,
    columns: {
      id: ['carry', 'a random number of the visit'],
      display_id: ['carry', 'which screen'],
      state: ['carry', 'how far the visit is'],
      match: ['carry', 'the three pictures that phone and screen compare'],
      mode: ['carry', 'guest, or remembered'],
      phone_hash: ['carry', 'the phone’s cookie, as a hash'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      started_at: ['carry', 'when the visit began'],
      cap_at: ['carry', 'when it ends by itself'],
      last_active_at: ['carry', 'when the screen was last used'],
      ended_at: ['carry', 'when it ended'],
      end_reason: ['carry', 'how it ended'],
      looked_at: ['suggest', 'products opened in this visit, gone with it'],
      camera_agreed_at: ['carry', 'when somebody let the camera of the screen count them in, for this visit'],
      profile_id: ['suggest', 'a random number for whom the person shops'],
      ideas: ['suggest', 'what was suggested in this visit and how often, gone with it'],
      staff_could_see: ['answer', 'whether its person let the staff see it'],
    },
  },
  list_item: {
    kept: 'until the visit ends; with “Remember my list”, until it is removed',
    columns: {
      visit_id: ['carry', 'the random number of the visit'],
      product_id: ['carry', 'a product on the list'],
      quantity: ['carry', 'how many of it'],
      added_at: ['carry', 'when it was added'],
    },
  },
  customer: {
    kept: PERSON_KEPT,
    columns: {
      id: ['remember', 'a random number; no name, address or telephone number is ever asked for'],
      token_hash: ['remember', 'the phone’s long-lived cookie, as a hash'],
      language: ['remember', 'the language of the page'],
      created_at: ['remember', 'since when'],
      last_seen_at: ['remember', 'the last visit'],
      warned_at: ['remember', 'when the page said that all of it will be deleted'],
    },
  },
  customer_history: {
    kept: PERSON_KEPT,
    columns: {
      id: ['suggest', 'a random number of the row'],
      customer_id: ['suggest', 'the random number of somebody who asked for suggestions'],
      product_id: ['suggest', 'a product opened or listed on a visit'],
      kind: ['suggest', 'opened, or listed'],
      at: ['suggest', 'when'],
      profile_id: ['suggest', 'a random number for whom the person shops'],
    },
  },
  private_item: {
    kept: 'until the visit ends; with “Remember my list”, until it is removed',
    columns: {
      visit_id: ['carry', 'the random number of the visit'],
      product_id: ['carry', 'a product that no shared screen shows'],
    },
  },
  consent_event: {
    kept: 'as proof; after an erasure under a number that leads nowhere',
    columns: {
      id: ['answer', 'a random number of the receipt'],
      customer_id: ['answer', 'the random number of who decided'],
      purpose: ['answer', 'what was decided about'],
      state: ['answer', 'yes, or no longer'],
      at: ['answer', 'when'],
      record: ['answer', 'the words that were shown, and who answers for them'],
    },
  },
  purchase: {
    kept: 'two years and a month; sample purchases of the demo shop are nobody’s',
    columns: {
      id: ['suggest', 'a random number of the line of a receipt'],
      basket_id: ['suggest', 'what was bought together'],
      shopper: ['suggest', 'a random number of the shop’s own that leads to nobody, or nothing'],
      product_id: ['suggest', 'a product that was bought'],
      quantity: ['suggest', 'how many of it'],
      bought_at: ['suggest', 'when it was bought'],
      is_sample: ['suggest', 'whether it was made up for the demo'],
      returned: ['suggest', 'how many of it were brought back'],
    },
  },
  ...CHOICE_USES,
  ...FLOOR_USES,
  ...LIST_USES,
  ...COUPON_USES,
  ...HOLD_USES,
  ...POLL_USES,
  ...POINTS_USES,
  ...WATCH_USES,
  ...EVENT_USES,
  ...MESSAGE_USES,
  ...VISIT_PLAN_USES,
  ...ANSWER_USES,
  ...BROUGHT_USES,
  ...TOUCH_USES,
};
