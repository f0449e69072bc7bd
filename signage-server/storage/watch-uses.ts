import type { TableUse } from './table-use.ts';
import type { WatchTables } from './watch-schema.ts';

/** What is held of "tell me when", in the registry of data uses. */
export const WATCH_USES: { readonly [T in keyof WatchTables]: TableUse<T> } = {
  product_watch: {
    kept: '30 days after it came true; until it is taken back or its person is erased',
    columns: {
      id: ['answer', 'a random number of something that somebody waits for'],
      customer_id: ['answer', 'the random number of who waits'],
      product_id: ['answer', 'the product that is waited for'],
      kind: ['answer', 'for a lower price, or until there is some again'],
      than_minor: ['answer', 'what it cost then'],
      made_at: ['answer', 'since when somebody waits'],
      fired_at: ['answer', 'when it came true'],
    },
  },
};
