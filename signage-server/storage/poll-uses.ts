import type { PollTables } from './poll-schema.ts';
import type { TableUse } from './table-use.ts';

/** What is held of questions to friends, in the registry of data uses. */
export const POLL_USES: { readonly [T in keyof PollTables]: TableUse<T> } = {
  friend_poll: {
    kept: 'a week after its end, or until it is erased',
    columns: {
      id: ['answer', 'the random number in the link of a question to friends'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      products: ['answer', 'the products that friends choose from'],
      made_at: ['answer', 'when it was asked'],
      closes_at: ['answer', 'until when friends can answer'],
      closed_at: ['answer', 'when its person ended it'],
    },
  },
  friend_vote: {
    kept: 'with the question',
    columns: {
      poll_id: ['answer', 'the random number in the link of a question to friends'],
      voter_hash: ['answer', 'a random number of the browser for this one question, as a hash'],
      product_id: ['answer', 'the product that somebody chose'],
      at: ['answer', 'when'],
    },
  },
};
