export interface ApiKeyTables {
  api_key: ApiKeyTable;
}

/** A row stays when its key has ended: the record of changes names it. */
export interface ApiKeyTable {
  id: string;
  name: string;
  /** KeyRight[] as JSON. */
  rights: string;
  /** SHA-256 of the key, hex. */
  hash: string;
  /** Whoever made it: an id in `user`. */
  made_by: string;
  created_at: number;
  /** To the minute: a script that asks ten times a second writes once. */
  last_used_at: number | null;
  ends_at: number | null;
}
