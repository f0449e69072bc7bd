/** What other systems have told of what happens outside the screens. Nobody is in it. */
export interface TouchTables {
  told_touch: ToldTouchTable;
  touch_key: TouchKeyTable;
}

export interface ToldTouchTable {
  /** Source and number of the telling system, as an HMAC: nobody finds the call or the mail again by it. */
  id: string;
  /** Noon of the shop's day: the time of day is not kept. */
  day: number;
  source: string;
  kind: string;
  reason: string | null;
  product_id: string | null;
}

/** One row per store. */
export interface TouchKeyTable {
  store_id: string;
  /** SHA-256 of the key, hex. */
  key_hash: string;
  made_at: number;
}
