export interface AudienceTables {
  audience_week: AudienceWeekTable;
  audience_hour: AudienceHourTable;
}

/** How a creative was met on a screen in an hour, over all bands. */
export interface AudienceHourTable {
  display_id: string;
  /** Its beginning, UTC, ms. */
  hour: number;
  creative_id: string;
  impressions: number;
  attention_seconds: number;
}

/** A week of which nothing that is told can change any more. Its cells are not needed for it, and are deleted earlier. */
export interface AudienceWeekTable {
  week_from: number;
  week_to: number;
  /** 1 while it tells hours; 0 once they have been told as days (R17). */
  hourly: number;
  /** The KeptFigures as JSON. */
  figures: string;
}
