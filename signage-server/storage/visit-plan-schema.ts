import type { PlanOrigin } from '../../shared/model/visit-plan.ts';

/** Lists from sites and phones as plans of a visit. Nothing says whose they are. */
export interface VisitPlanTables {
  visit_plan: VisitPlanTable;
  visit_plan_count: VisitPlanCountTable;
}

export interface VisitPlanTable {
  /** SHA-256 of what is in the link, hex. */
  key_hash: string;
  origin: PlanOrigin;
  /** 0 for those that are compared with. */
  invited: number;
  /** PlannedItem[] as JSON. */
  items: string;
  made_at: number;
  /** Noon of the shop's day on which it was made. */
  day: number;
  /** Whether a phone that took it along has come since. When, and which visit that was, is not kept. */
  visited: number;
}

/** Of the plans of one day: how many were made, and how many of them led to a visit so far. */
export interface VisitPlanCountTable {
  day: number;
  origin: PlanOrigin;
  invited: number;
  made: number;
  visited: number;
}
