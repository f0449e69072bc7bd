export interface ExperimentTables {
  experiment: ExperimentTable;
}

export interface ExperimentTable {
  id: string;
  name: string;
  playlist_id: string;
  /** Share of hours in which nothing is chosen. */
  control_share: number;
  started_at: number;
  /** Null while it runs. */
  ended_at: number | null;
  /** The smallest difference that is to be found, as a share; null where nobody planned, as are the hours. */
  lift: number | null;
  planned_hours: number | null;
}
