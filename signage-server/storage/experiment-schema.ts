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
}
