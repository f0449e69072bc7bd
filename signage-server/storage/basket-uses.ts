import type { BasketTables } from './basket-schema.ts';
import type { TableUse } from './table-use.ts';

type BasketUseTable = Exclude<keyof BasketTables, 'basket_rules'>;

/** What is held of suggestions beside a list, in the registry of data uses. */
export const BASKET_USES: { readonly [T in BasketUseTable]: TableUse<T> } = {
  add_on: {
    kept: 'until the visit ends',
    columns: {
      visit_id: ['suggest', 'the random number of the visit'],
      product_id: ['suggest', 'the one product that is suggested beside the list'],
      arm: ['measure', 'whether it is shown; one visit in ten is shown none, to compare'],
    },
  },
  add_on_refusal: {
    kept: 'until it is erased, at most 13 months after the last visit; of a guest, a day after the visit',
    columns: {
      id: ['answer', 'a random number of the row'],
      customer_id: ['answer', 'the random number of who decided'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      product_id: ['answer', 'a product that is not to be suggested beside a list'],
      at: ['answer', 'when'],
    },
  },
  add_on_count: {
    kept: '25 months',
    columns: {
      week: ['measure', 'the week'],
      arm: ['measure', 'whether it is shown; one visit in ten is shown none, to compare'],
      visits: ['measure', 'how many visits had a product to suggest, by whoever'],
      taken: ['measure', 'in how many of them it was on the list at the end, by whoever'],
    },
  },
};
