import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../schema.ts';
import type { Reader } from '../transaction.ts';

// int8 as a number: every integer here is below 2^53, and SQLite gives numbers.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens the database of a `postgres://` address for reading alone. */
export function openPostgresReading(connectionString: string): { db: Reader; close(): Promise<void> } {
  const options = '-c default_transaction_read_only=on';
  const pool = new pg.Pool({ connectionString, max: 1, connectionTimeoutMillis: 5000, options });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}
