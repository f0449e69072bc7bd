import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { StartRefusal } from '../../operations/start-refusal.ts';
import { DataUseGuard } from '../data-use-guard.ts';
import { GroupCommit } from '../group-commit.ts';
import { migrate } from '../migrate.ts';
import type { Database } from '../schema.ts';
import type { Storage } from '../storage.ts';
import { SqliteChangeFeed } from './change-feed.ts';
import { SqliteConnection } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import { sqliteEventInsert } from './event-insert.ts';

const BUSY_TIMEOUT_MS = 5000;
/** Checking every page reads the whole file; above this size a start would be slow, and only the schema is read. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024;

/**
 * Opens (or makes) the database file at `path` and brings it up to date. Throws {@link StartRefusal}, before anything
 * is written, when the file is not a database, is damaged, or was written by newer code.
 */
export async function openSqlite(
  path: string,
  options: { now: number; onError: (error: unknown) => void },
): Promise<Storage> {
  const lock = lockFor(path);
  let database: DatabaseSync;
  try {
    database = openChecked(path);
  } catch (error) {
    lock.close();
    throw error;
  }
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma foreign_keys = on`);
  // WAL lets reads go on beside a write; FULL makes COMMIT wait for the disk, which is what "stored" means here.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  // Who is forgotten is not left readable in pages that a deletion has freed.
  database.exec('pragma secure_delete = on');
  const writer = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SqliteConnection(database) }),
    plugins: [new DataUseGuard()],
  });
  try {
    await migrate(writer, sqliteDialect, options.now);
  } catch (error) {
    await writer.destroy();
    lock.close();
    throw error;
  }
  const reading = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SqliteConnection(reading) }),
    plugins: [new DataUseGuard()],
  });
  const changes = new SqliteChangeFeed(options.onError);
  const commits = new GroupCommit(writer, (tx) => changes.committed(tx));
  return {
    kind: 'sqlite',
    db,
    writer,
    write: (work) => commits.write(work),
    insertEvents: sqliteEventInsert(database),
    changes,
    async ping() {
      await db.selectFrom('store').select('id').limit(1).execute();
    },
    async close() {
      await commits.idle();
      await db.destroy();
      await writer.destroy();
      lock.close();
    },
  };
}

/**
 * Keeps a second server off this file: it would not hear the first one's rings. A lock that the operating system
 * holds, in a file of its own, so that it ends with the process however that ends.
 */
function lockFor(path: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}.lock`);
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch {
    lock.close();
    throw new StartRefusal(
      'database-in-use',
      `Another Vitrine is running on ${path}. Stop that one, or name another folder: DATA_DIR=./other npm start.`,
    );
  }
}

function openChecked(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const small = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= FULL_CHECK_BYTES;
    const check = small ? 'pragma quick_check(1)' : 'select count(*) as quick_check from sqlite_schema';
    const found = database.prepare(check).get()?.['quick_check'];
    if (small && found !== 'ok') throw new Error(String(found));
    return database;
  } catch (error) {
    database?.close();
    // The check describes its findings over several lines; the first names the place.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new StartRefusal(
      'database-broken',
      `The database ${path} cannot be read (${reason}). It was left as it is: put a backup in its place, or move it away to start with an empty store.`,
    );
  }
}
