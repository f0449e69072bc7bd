export interface ErrandTables {
  errand: ErrandTable;
}

/** A product that is to be brought to a place of the shop. It says nothing of for whom. */
export interface ErrandTable {
  id: string;
  product_id: string;
  quantity: number;
  /** Where to. */
  place: string;
  asked_at: number;
  /** Account of who has it now. */
  taken_by: string | null;
  ended_at: number | null;
  outcome: 'done' | 'dropped' | null;
}
