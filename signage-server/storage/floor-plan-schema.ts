export interface FloorPlanTables {
  floor_plan: FloorPlanTable;
}

/** One row per shop, from when somebody first drew its plan. */
export interface FloorPlanTable {
  store_id: string;
  /** The FloorPlan as JSON; null when it was taken away. */
  content: string | null;
  /** Raised by every change. */
  version: number;
}
