/** One file to fetch into a folder of the origin private file system. */
export interface DownloadOrder {
  /** Folder names from the root down, made if they are missing. */
  folder: readonly string[];
  /** Final name and expected hash, lower-case hex. */
  sha256: string;
  bytes: number;
  url: string;
}

/**
 * `unreachable`: no or broken connection, what has come is kept; `missing`: the server has no such file; `mismatch`:
 * the bytes are not the ones promised, and are gone; `disk-full`: no room; `busy`: another download has the file.
 */
export type DownloadFailure = 'unreachable' | 'missing' | 'mismatch' | 'disk-full' | 'busy';

export type DownloadOutcome = { ok: true; fetchedBytes: number } | { ok: false; code: DownloadFailure };

export interface DownloadRequest {
  id: number;
  order: DownloadOrder;
}

export type DownloadReport = { id: number; outcome: DownloadOutcome };
