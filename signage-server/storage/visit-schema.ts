/** Visits, the people who asked to be remembered, and what they agreed to. */
export interface VisitTables {
  visit_offer: VisitOfferTable;
  visit: VisitTable;
  list_item: ListItemTable;
  customer: CustomerTable;
  consent_event: ConsentEventTable;
  customer_history: CustomerHistoryTable;
  customer_pass: CustomerPassTable;
  customer_wish: CustomerWishTable;
  customer_correction: CustomerCorrectionTable;
  sub_profile: SubProfileTable;
  private_item: PrivateItemTable;
}

/** A QR on a kiosk, not yet scanned. Only hashes are stored. */
export interface VisitOfferTable {
  nonce_hash: string;
  code_hash: string;
  display_id: string;
  /** The screen's socket when it was made; null without one. The code is good only while that one lasts. */
  connection_id: string | null;
  created_at: number;
  expires_at: number;
  claimed_at: number | null;
}

export interface VisitTable {
  id: string;
  display_id: string;
  state: 'waiting' | 'matching' | 'choosing' | 'active' | 'over';
  /** Three emoji as a JSON array. */
  match: string;
  mode: 'guest' | 'remember' | null;
  /** SHA-256 of the phone's cookie, hex. */
  phone_hash: string;
  customer_id: string | null;
  started_at: number;
  cap_at: number;
  last_active_at: number;
  ended_at: number | null;
  end_reason: string | null;
  /** Product ids looked at in this visit, newest first, as JSON; gone with the visit. */
  looked_at: string;
  /** When its person agreed to the screen's camera (posture P1). */
  camera_agreed_at: number | null;
  /** For whom the person shops now; null for themselves. */
  profile_id: string | null;
  /** IdeaMemory as JSON; gone with the visit. */
  ideas: string;
  /** 1 once its person let the staff see it, in whichever way. */
  staff_could_see: 0 | 1;
}

export interface ListItemTable {
  visit_id: string;
  product_id: string;
  quantity: number;
  added_at: number;
}

/** A person by pseudonym: no name, no address. */
export interface CustomerTable {
  id: string;
  /** SHA-256 of the long-lived cookie on the person's phone, hex. */
  token_hash: string;
  language: string;
  created_at: number;
  last_seen_at: number;
  /** When their page said that all of it will be deleted; null while it need not. */
  warned_at: number | null;
}

/** ISO/IEC TS 27560 events, only ever added; what holds now is a fold over them. */
export interface ConsentEventTable {
  id: string;
  customer_id: string;
  purpose: string;
  state: 'given' | 'withdrawn' | 'expired' | 'superseded';
  at: number;
  /** The whole record (notice, language, controller and so on) as JSON. */
  record: string;
}

/** What a remembered customer looked at or put on a list. */
export interface CustomerHistoryTable {
  id: string;
  customer_id: string;
  product_id: string;
  kind: 'look' | 'list';
  at: number;
  /** The sub-profile it was for; null for the person. Never mixed. */
  profile_id: string | null;
}

/** The key behind a customer's rotating QR. */
export interface CustomerPassTable {
  customer_id: string;
  id: string;
  /** 256 bits, hex. Held as it is: the server must derive what the phone derives. */
  pass_key: string;
  /** The latest moment that was scanned: none is taken twice. */
  last_step: number;
  created_at: number;
}

/** Topics, channels, hours and how often, as JSON. */
export interface CustomerWishTable {
  customer_id: string;
  wishes: string;
  updated_at: number;
}

/** What a person put right about a product. */
export interface CustomerCorrectionTable {
  customer_id: string;
  product_id: string;
  kind: 'not-me' | 'gift' | 'do-not-use';
  at: number;
}

/** Somebody for whom a person shops. */
export interface SubProfileTable {
  id: string;
  customer_id: string;
  kind: 'child' | 'gift' | 'other';
  name: string;
  created_at: number;
}

/** An entry of a visit's list that is seen on the person's own phone and nowhere else. */
export interface PrivateItemTable {
  visit_id: string;
  product_id: string;
}
