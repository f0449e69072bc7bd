import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/list.ts';

const BUSY_TIMEOUT_MS = 30_000;

/**
 * Writes the database at `path` as it is at one moment to a new file at `to`, also while a server writes on. What was deleted is
 * not in it. (SQLite's own backup call begins anew at every write of another process, and may never end.)
 */
export function snapshotSqlite(path: string, to: string): void {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    database.prepare('vacuum into ?').run(to);
  } finally {
    database.close();
  }
}

/** What is wrong with a database file that is to be used by this code; null where nothing is. Reads all of it. */
export function faultOfSqlite(path: string): 'damaged' | 'newer' | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    if (database.prepare('pragma integrity_check(1)').get()?.['integrity_check'] !== 'ok') return 'damaged';
    const known = new Set(migrations.map(({ name }) => name));
    const ran = database.prepare('select name from migration').all();
    return ran.every(({ name }) => known.has(String(name))) ? null : 'newer';
  } catch {
    return 'damaged';
  } finally {
    database?.close();
  }
}
