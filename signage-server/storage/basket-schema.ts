/** What the shop does beside a list: one reminder, and one thing that goes with it. */
export interface BasketTables {
  basket_rules: BasketRulesTable;
  add_on: AddOnTable;
  add_on_refusal: AddOnRefusalTable;
  add_on_count: AddOnCountTable;
}

/** One row per store; `content` is the BasketRules as JSON. */
export interface BasketRulesTable {
  store_id: string;
  content: string;
}

/** The one thing that is suggested beside the list of a visit; gone with the visit. */
export interface AddOnTable {
  visit_id: string;
  product_id: string;
  /** `held-out`: one in ten is shown none, so that it can be told what suggesting does. */
  arm: 'shown' | 'held-out';
}

/** What somebody does not want suggested beside a list any more. */
export interface AddOnRefusalTable {
  id: string;
  customer_id: string | null;
  visit_id: string | null;
  product_id: string;
  at: number;
}

/** How many visits of a week had a thing to suggest, and in how many it was on the list at the end. Nobody's. */
export interface AddOnCountTable {
  /** The shop's Monday, `YYYY-MM-DD`. */
  week: string;
  arm: 'shown' | 'held-out';
  visits: number;
  taken: number;
}
