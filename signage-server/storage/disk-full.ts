const SQLITE_FULL = 13;
const SQLITE_IOERR = 10;
const fileCodes = new Set(['ENOSPC', 'EDQUOT']);
const POSTGRES_DISK_FULL = '53100';

/** Whether an error means that the disk is full, whoever ran into it: a file, SQLite or PostgreSQL. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (typeof code === 'string' && (fileCodes.has(code) || code === POSTGRES_DISK_FULL)) return true;
  if (errcode === SQLITE_FULL) return true;
  // Some file systems fail the write of the log itself: an I/O error, which names no reason.
  return (
    typeof errcode === 'number' && (errcode & 0xff) === SQLITE_IOERR && /disk|full|write/i.test(error.message)
  );
}
