export interface InterruptionTables {
  interruption: InterruptionTable;
  interruption_reach: InterruptionReachTable;
}

/** `content` is the LiveInterruption as JSON, without `endedAt`; the columns beside it are what is asked for. */
export interface InterruptionTable {
  id: string;
  content: string;
  end_at: number;
  ended_at: number | null;
  cap_identifier: string | null;
  created_by: string;
  created_at: number;
}

/** When a screen first said that it shows an emergency. */
export interface InterruptionReachTable {
  interruption_id: string;
  display_id: string;
  at: number;
}
