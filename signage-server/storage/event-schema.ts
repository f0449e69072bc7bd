export interface EventTables {
  shop_event: ShopEventTable;
  event_seat: EventSeatTable;
}

/** `content` is the EventDraft as JSON; it never changes. */
export interface ShopEventTable {
  id: string;
  content: string;
  created_at: number;
  cancelled_at: number | null;
}

/** A place at an event, or in the line for one. */
export interface EventSeatTable {
  id: string;
  event_id: string;
  customer_id: string;
  /** SHA-256 of the code, hex. */
  code_hash: string;
  state: 'booked' | 'waiting';
  made_at: number;
  /** 1: reminded a day before. */
  remind: number;
  checked_in_at: number | null;
}
