/** What is put aside for people. Its label, code and things are those of the order (`pick_up`) with the same id. */
export interface HoldTables {
  hold: HoldTable;
  hold_item: HoldItemTable;
  hold_rules: HoldRulesTable;
}

export interface HoldTable {
  id: string;
  /** Whose it is: a remembered person, else a visit. */
  customer_id: string | null;
  visit_id: string | null;
  made_at: number;
  /** Written once. */
  expires_at: number;
  /** A time of the next day's pick-ups; null for what is held from now on. */
  slot_from: number | null;
  slot_until: number | null;
  point: string | null;
  put_aside_at: number | null;
  ended_at: number | null;
  outcome: 'handed' | 'cancelled' | 'expired' | 'withdrawn' | null;
}

export interface HoldItemTable {
  hold_id: string;
  product_id: string;
  quantity: number;
  /** How many of them others cannot have meanwhile; less where the rest comes with the next delivery. */
  from_stock: number;
}

/** One row per store; `content` is the HoldRules as JSON. */
export interface HoldRulesTable {
  store_id: string;
  content: string;
}
