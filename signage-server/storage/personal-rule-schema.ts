/** Rules of personal suggestions as a shop has set them, and how often they are stopped. Nothing here is about anybody. */
export interface PersonalRuleTables {
  personal_rule: PersonalRuleTable;
  rule_figure: RuleFigureTable;
  visit_setting: VisitSettingTable;
}

/** A rule that somebody, or the alarm, has changed; the others stand as they come. */
export interface PersonalRuleTable {
  rule: string;
  /** RulePlaces as JSON. */
  places: string;
  state: 'on' | 'off' | 'paused';
  changed_at: number;
}

/** Counts of one rule in one day, UTC; deleted when a paused rule is let on again. */
export interface RuleFigureTable {
  rule: string;
  /** When the day began. */
  day: number;
  /** Visits in which it had something to say. */
  visits: number;
  /** Visits in which it was stopped. */
  stops: number;
}

/** One row per store. */
export interface VisitSettingTable {
  store_id: string;
  /** Percent of visits. */
  stop_limit: number;
  /** Years. */
  minimum_age: number;
}
