export interface StepTables {
  step_group: StepGroupTable;
  step_member: StepMemberTable;
}

export interface StepGroupTable {
  id: string;
  name: string;
  /** WallGrid as JSON; null: no video wall. */
  grid: string | null;
  created_at: number;
}

/** A display is in one group at most, hence the key. */
export interface StepMemberTable {
  display_id: string;
  group_id: string;
  /** Of a wall, counted row by row. */
  place: number;
}
