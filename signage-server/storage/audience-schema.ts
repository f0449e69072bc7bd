export interface AudienceTables {
  audience_week: AudienceWeekTable;
}

/** A week of which nothing that is told can change any more. Its cells are not needed for it, and are deleted earlier. */
export interface AudienceWeekTable {
  week_from: number;
  week_to: number;
  /** 1 while it tells hours; 0 once they have been told as days (R17). */
  hourly: number;
  /** The ToldFigures as JSON. */
  figures: string;
}
