/** One file to fetch into a folder of the origin private file system. */
export interface DownloadOrder {
  /** Folder names from the root down, made if they are missing. */
  folder: readonly string[];
  /** Final name and expected hash, lower-case hex. */
  sha256: string;
  bytes: number;
  url: string;
  /** Of all downloads together, as of this order; null: no limit. */
  bytesPerSecond: number | null;
}

/**
 * `unreachable`: no or broken connection, what has come is kept; `missing`: the server has no such file; `mismatch`:
 * the bytes are not the ones promised, and are gone; `disk-full`: no room; `busy`: another download has the file;
 * `cancelled`: by whom it was asked for, what has come is kept.
 */
export type DownloadFailure = 'unreachable' | 'missing' | 'mismatch' | 'disk-full' | 'busy' | 'cancelled';

export type DownloadOutcome = { ok: true; fetchedBytes: number } | { ok: false; code: DownloadFailure };

/** A file in a folder, to be read once more. */
export type CheckOrder = Pick<DownloadOrder, 'folder' | 'sha256'>;

/** To the worker: fetch a file, check one, or give up what was asked for under this id. */
export type DownloadRequest =
  | { id: number; kind: 'fetch'; order: DownloadOrder }
  | { id: number; kind: 'check'; order: CheckOrder }
  | { id: number; kind: 'cancel' };

export type DownloadReport = { id: number; outcome: DownloadOutcome };
