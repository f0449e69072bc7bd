import type { PolledAddressTable } from './polled-address-schema.ts';

export interface CapFeedTables {
  /** `content` is the CapFeedDraft, `fault` a CapFeedFault. */
  cap_feed: PolledAddressTable;
  cap_receipt: CapReceiptTable;
}

/** Messages that were dealt with, each once: `source` names one within its feed. */
export interface CapReceiptTable {
  feed_id: string;
  source: string;
  at: number;
  /** CapReceipt as JSON. */
  content: string;
}
