import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from '../schema.ts';
import type { Reader } from '../transaction.ts';
import { SqliteConnection } from './connection.ts';

const BUSY_TIMEOUT_MS = 5000;

/** Opens the database file for reading alone, beside a server that may be running on it. Throws where there is none. */
export function openSqliteReading(path: string): { db: Reader; close(): Promise<void> } {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SqliteConnection(database) }),
  });
  return { db, close: () => db.destroy() };
}
