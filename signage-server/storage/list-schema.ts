/** Lists as devices merge them. */
export interface ListTables {
  list_state: ListStateTable;
  shared_list: SharedListTable;
}

/** Of a visit, beside `list_item`, which says the same for people. `content` is the SharedList as JSON. */
export interface ListStateTable {
  visit_id: string;
  content: string;
  /** 0 where an older Vitrine wrote it. */
  changed_at: number;
}

/** A list that several phones hold by a link. Nothing says whose it is. */
export interface SharedListTable {
  /** SHA-256 of what is in the link, hex. */
  key_hash: string;
  /** SHA-256 of what the phone that made the link keeps, so that it alone can end it. */
  owner_hash: string;
  content: string;
  created_at: number;
  changed_at: number;
}
