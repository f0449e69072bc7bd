/** What a shop does about lists that are left alone. */
export interface BasketTables {
  basket_rules: BasketRulesTable;
}

/** One row per store; `content` is the BasketRules as JSON. */
export interface BasketRulesTable {
  store_id: string;
  content: string;
}
