/** What Vitrine itself keeps of a console account, beside better-auth's tables. */
export interface PersonTables {
  person_state: PersonStateTable;
}

export interface PersonStateTable {
  user_id: string;
  /** Null until somebody has come in: an invitation that was not taken yet. */
  first_in_at: number | null;
  last_in_at: number | null;
  /** The account is closed; its name stays, for what it did. */
  removed_at: number | null;
  removed_by: string | null;
}
