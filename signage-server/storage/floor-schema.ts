/** What customers ask the staff for, what they share with them, and what waits for them. */
export interface FloorTables {
  help_request: HelpRequestTable;
  visit_share: VisitShareTable;
  staff_look: StaffLookTable;
  pick_up: PickUpTable;
  order_follow: OrderFollowTable;
  floor_setting: FloorSettingTable;
}

export interface HelpRequestTable {
  id: string;
  display_id: string;
  /** The visit in which it was asked; null without one, and when that is forgotten. */
  visit_id: string | null;
  topic: string;
  /** Gone with the visit, or a day after. */
  product_id: string | null;
  asked_at: number;
  promised_by: number;
  /** Since when nobody has it: later than `asked_at` when it was handed back. */
  waiting_since: number;
  /** When somebody first took it. */
  answered_at: number | null;
  escalated_at: number | null;
  /** Account of who has it now. */
  taken_by: string | null;
  ended_at: number | null;
  outcome: 'done' | 'cancelled' | 'expired' | null;
}

/** A visit that its person lets the staff see; gone with the visit. */
export interface VisitShareTable {
  visit_id: string;
  greet_as: string | null;
  shared_at: number;
}

/** That somebody of the staff saw something of a visit. */
export interface StaffLookTable {
  id: string;
  visit_id: string;
  user_id: string;
  saw: 'call' | 'visit';
  at: number;
  last_at: number;
}

export interface PickUpTable {
  id: string;
  number: string;
  kind: 'pick-up' | 'return' | 'delivery' | 'repair';
  /** SHA-256 of the code, hex. It works while the state is `ready`. */
  code_hash: string;
  /** PickUpItem[] as JSON. */
  items: string;
  state: 'underway' | 'ready' | 'waiting' | 'served' | 'closed';
  made_at: number;
  ticket: string | null;
  called_at: number | null;
  display_id: string | null;
  visit_id: string | null;
  taken_by: string | null;
  closed_at: number | null;
  /** How far it is (OrderStep); null for one that nobody has told steps of. */
  step: string | null;
  /** StepTaken[] as JSON. */
  steps: string;
  /** When what is known of it was so. */
  stepped_at: number | null;
  /** Stops of the round before this one. */
  stops_away: number | null;
  due_from: number | null;
  due_until: number | null;
}

/** That somebody follows an order on their phone; gone with the order. */
export interface OrderFollowTable {
  id: string;
  order_id: string;
  /** Who: a remembered person, else a visit. */
  customer_id: string | null;
  visit_id: string | null;
  since: number;
}

/** One row per store. */
export interface FloorSettingTable {
  store_id: string;
  /** What is promised while too few calls are known to measure it. */
  promise_ms: number;
  /** SHA-256 of the key of the system that tells orders, hex. */
  key_hash: string | null;
  key_made_at: number | null;
}
