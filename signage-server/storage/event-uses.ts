import type { TableUse } from './table-use.ts';

/** What is held of places at events, in the registry of data uses. */
export const EVENT_USES: { readonly event_seat: TableUse<'event_seat'> } = {
  event_seat: {
    kept: '30 days after the event; until it is given back or its person is erased',
    columns: {
      id: ['answer', 'a random number of a place at an event'],
      event_id: ['answer', 'which event'],
      customer_id: ['answer', 'the random number of who booked it'],
      code_hash: ['answer', 'the code by which they are let in, as a hash'],
      state: ['answer', 'booked, or waiting for a place'],
      made_at: ['answer', 'when it was booked'],
      remind: ['answer', 'whether they want to be reminded'],
      checked_in_at: ['answer', 'when they came'],
    },
  },
};
