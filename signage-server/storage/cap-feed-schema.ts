export interface CapFeedTables {
  cap_feed: CapFeedTable;
  cap_receipt: CapReceiptTable;
}

export interface CapFeedTable {
  id: string;
  /** CapFeedDraft as JSON. */
  content: string;
  created_at: number;
  /** When it is to be read next; pushed on before every try, so that two processes never read it at once. */
  next_at: number;
  /** Validators of the last answer that was dealt with whole. */
  etag: string | null;
  last_modified: string | null;
  read_at: number | null;
  tried_at: number | null;
  /** CapFeedFault of the last try. */
  fault: string | null;
  /** Tries that failed since the last that did not. */
  failures: number;
}

/** Messages that were dealt with, each once: `source` names one within its feed. */
export interface CapReceiptTable {
  feed_id: string;
  source: string;
  at: number;
  /** CapReceipt as JSON. */
  content: string;
}
