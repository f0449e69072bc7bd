export interface LibraryTables {
  media_folder: MediaFolderTable;
  creative_file: CreativeFileTable;
  deleted_creative: DeletedCreativeTable;
  media_source: MediaSourceTable;
  upload: UploadTable;
}

export interface MediaFolderTable {
  id: string;
  name: string;
  parent_id: string | null;
  created_at: number;
}

/** The files of a creative whose file was replaced, the first one included; a creative without rows has had one. */
export interface CreativeFileTable {
  creative_id: string;
  version: number;
  media_sha256: string;
  at: number;
  by_user: string | null;
}

/** `content` is the LibraryItem as JSON; its file stays as long as the row does. */
export interface DeletedCreativeTable {
  id: string;
  content: string;
  media_sha256: string | null;
  deleted_at: number;
}

/** What was sent, and the file that was made of it: a picture is drawn anew, so that these two differ. */
export interface MediaSourceTable {
  sha256: string;
  media_sha256: string;
}

/** A file on its way in pieces. What of it has arrived lies beside the media store, under its id. */
export interface UploadTable {
  id: string;
  user_id: string;
  name: string;
  declared_type: string;
  bytes: number;
  /** Of all of it, as its sender announced; null where nothing was said. */
  sha256: string | null;
  created_at: number;
  /** When something last arrived. */
  touched_at: number;
  /** What was made of it; null until then. */
  creative_id: string | null;
}
