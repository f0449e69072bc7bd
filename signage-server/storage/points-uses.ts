import type { TableUse } from './table-use.ts';

type PointsUseTable =
  | 'points_account'
  | 'points_receipt'
  | 'phone_review'
  | 'ledger_entry'
  | 'ledger_posting';

const COLLECTING = 'until its person stops collecting or is erased';
const BOOK = 'for good, as a book is; whose points they were, until that is erased';

/** What is held of points and of reviews, in the registry of data uses. */
export const POINTS_USES: { readonly [T in PointsUseTable]: TableUse<T> } = {
  points_account: {
    kept: COLLECTING,
    columns: {
      id: ['remember', 'a random number under which points are booked'],
      customer_id: ['remember', 'the random number of somebody who collects points'],
      made_at: ['remember', 'since when points are collected'],
    },
  },
  points_receipt: {
    kept: COLLECTING,
    columns: {
      basket_id: ['remember', 'which receipt earned points, by a number that no paper carries'],
      account_id: ['remember', 'the number under which its points are booked'],
      paid_minor: ['remember', 'what a receipt with points came to, without what was on it'],
      returned_minor: ['remember', 'what was paid back of it'],
      every_minor: ['remember', 'the rule by which it earned points'],
      points: ['remember', 'how many points that rule gives'],
    },
  },
  phone_review: {
    kept: 'while the shop shows it; who wrote it, until that is erased',
    columns: {
      id: ['answer', 'a random number of a review'],
      customer_id: ['answer', 'the random number of who wrote it'],
      product_id: ['answer', 'the product that it is about'],
      rating: ['answer', 'its stars'],
      text: ['answer', 'its words'],
      written_at: ['answer', 'when it was written'],
      shown_at: ['answer', 'when the shop put it on its screens'],
    },
  },
  ledger_entry: {
    kept: BOOK,
    columns: {
      id: ['remember', 'a random number of a line in the book of coupons and points'],
      at: ['remember', 'when coupons or points moved'],
      kind: ['remember', 'why they moved, such as a visit or a receipt'],
      reference: ['remember', 'a number by which nothing is booked twice'],
    },
  },
  ledger_posting: {
    kept: BOOK,
    columns: {
      entry_id: ['remember', 'which line of the book'],
      account: ['remember', 'from where to where they moved, by random numbers'],
      amount: ['remember', 'how many'],
    },
  },
};
