import type { FloorTables } from './floor-schema.ts';
import type { TableUse } from './table-use.ts';

export type FloorUseTable = Exclude<keyof FloorTables, 'floor_setting'>;

/** What the shop floor's tables hold about people, in the registry of data uses. */
export const FLOOR_USES: { readonly [T in FloorUseTable]: TableUse<T> } = {
  help_request: {
    kept: '90 days, without the visit and the product once that is forgotten',
    columns: {
      id: ['answer', 'a random number of the call'],
      display_id: ['answer', 'the kiosk to which somebody was called'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      topic: ['answer', 'what for: where something is, advice, a price, accessibility, something else'],
      product_id: ['answer', 'the product it was about, gone with the call'],
      asked_at: ['answer', 'when somebody was called'],
      promised_by: ['answer', 'by when somebody should come'],
      waiting_since: ['answer', 'since when nobody has taken the call'],
      answered_at: ['answer', 'when somebody first took it'],
      escalated_at: ['answer', 'when the manager was told'],
      taken_by: ['answer', 'which of the staff has taken it'],
      ended_at: ['answer', 'when the call was over'],
      outcome: ['answer', 'done, taken back, or unanswered'],
    },
  },
  visit_share: {
    kept: 'until the visit ends',
    columns: {
      visit_id: ['answer', 'the random number of the visit in which it was'],
      greet_as: ['answer', 'how somebody wants to be spoken to, in this visit'],
      shared_at: ['answer', 'when the visit was shared with the staff'],
    },
  },
  staff_look: {
    kept: 'a day after the visit; of somebody who is remembered, at most 13 months after the last one',
    columns: {
      id: ['answer', 'a random number of the look'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      user_id: ['answer', 'which of the staff looked'],
      saw: ['answer', 'what of it: the call, or the shared visit'],
      at: ['answer', 'when the look began'],
      last_at: ['answer', 'when the look ended'],
    },
  },
  pick_up: {
    kept: 'a month after it was closed; 90 days where nobody comes',
    columns: {
      id: ['answer', 'a random number of the order here'],
      number: ['answer', 'the order’s number in the shop’s own system'],
      kind: ['answer', 'to pick up, to bring back, to be delivered or to be repaired'],
      code_hash: ['answer', 'the code that its owner types, as a hash'],
      items: ['answer', 'what is in it, gone when it is closed'],
      state: ['answer', 'how far it is'],
      made_at: ['answer', 'when it was ready'],
      ticket: ['answer', 'the number of a place in the queue'],
      called_at: ['answer', 'when its owner came'],
      display_id: ['answer', 'the kiosk at which its owner came'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      taken_by: ['answer', 'which of the staff serves it'],
      closed_at: ['answer', 'when it was handed over'],
      step: ['answer', 'the step at which it is'],
      steps: ['answer', 'the steps that it took, and when'],
      stepped_at: ['answer', 'when it was last told how far it is'],
      stops_away: ['answer', 'how many stops the delivery makes before'],
      due_from: ['answer', 'from when it is expected'],
      due_until: ['answer', 'until when it is expected'],
    },
  },
  order_follow: {
    kept: 'with the order, or until it is taken off the phone or erased',
    columns: {
      id: ['answer', 'a random number of an order that somebody follows'],
      order_id: ['answer', 'a random number of the order here'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      since: ['answer', 'since when somebody follows it'],
    },
  },
};
