import type { HoldTables } from './hold-schema.ts';
import type { TableUse } from './table-use.ts';

type HoldUseTable = Exclude<keyof HoldTables, 'hold_rules'>;

/** What is held of things that people have put aside, in the registry of data uses. */
export const HOLD_USES: { readonly [T in HoldUseTable]: TableUse<T> } = {
  hold: {
    kept: 'a month after its end; whose it is, until that is erased or the visit is a day over',
    columns: {
      id: ['answer', 'a random number of what is held'],
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      visit_id: ['answer', 'the random number of the visit in which it was'],
      made_at: ['answer', 'since when it is held'],
      expires_at: ['answer', 'until when it is held'],
      slot_from: ['answer', 'from when it can be picked up'],
      slot_until: ['answer', 'until when it can be picked up'],
      point: ['answer', 'where it can be picked up'],
      put_aside_at: ['answer', 'when the staff put it aside'],
      ended_at: ['answer', 'when it was over'],
      outcome: ['answer', 'handed over, let go, run out, or taken back by the shop'],
    },
  },
  hold_item: {
    kept: 'with what is held',
    columns: {
      hold_id: ['answer', 'a random number of what is held'],
      product_id: ['answer', 'a product that is held'],
      quantity: ['answer', 'how many of it'],
      from_stock: ['answer', 'how many of them are taken from what others are offered'],
    },
  },
};
