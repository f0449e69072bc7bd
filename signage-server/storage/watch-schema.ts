import type { WatchKind } from '../../shared/model/product-watch.ts';

export interface WatchTables {
  product_watch: ProductWatchTable;
}

/** What somebody waits for. */
export interface ProductWatchTable {
  id: string;
  customer_id: string;
  product_id: string;
  kind: WatchKind;
  /** What it cost when it was asked for. */
  than_minor: number | null;
  made_at: number;
  /** Set once, with the message in the same transaction. */
  fired_at: number | null;
}
