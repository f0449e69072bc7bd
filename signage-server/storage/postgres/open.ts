import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartRefusal } from '../../operations/start-refusal.ts';
import { DataUseGuard } from '../data-use-guard.ts';
import { GroupCommit } from '../group-commit.ts';
import { migrate } from '../migrate.ts';
import type { Database } from '../schema.ts';
import type { Storage } from '../storage.ts';
import { PostgresChangeFeed } from './change-feed.ts';
import { postgresDialect } from './dialect.ts';
import { postgresEventInsert } from './event-insert.ts';

const CONNECT_TIMEOUT_MS = 5000;
const QUERY_TIMEOUT_MS = 15_000;
const READERS = 8;
const WRITERS = 4;

// int8 as a number: every integer here is below 2^53, and SQLite gives numbers.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens the database of a `postgres://` address and brings it up to date. Throws {@link StartRefusal}. */
export async function openPostgres(
  connectionString: string,
  options: { now: number; onError: (error: unknown) => void },
): Promise<Storage> {
  let closing = false;
  const pool = (max: number, settings: string) => {
    const made = new pg.Pool({
      connectionString,
      max,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      options: settings,
    });
    // An idle connection that breaks must not end the process; the next query gets a new one.
    made.on('error', (error) => {
      if (!closing) options.onError(error);
    });
    return new Kysely<Database>({
      dialect: new PostgresDialect({ pool: made }),
      plugins: [new DataUseGuard()],
    });
  };
  const writer = pool(WRITERS, '-c synchronous_commit=on');
  const db = pool(READERS, '-c default_transaction_read_only=on');
  try {
    await migrate(writer, postgresDialect, options.now);
  } catch (error) {
    await Promise.all([writer.destroy(), db.destroy()]);
    if (error instanceof StartRefusal) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StartRefusal(
      'database-unreachable',
      `DATABASE_URL does not lead to a usable PostgreSQL database (${reason}).`,
    );
  }
  const commits = new GroupCommit(writer, () => undefined);
  const changes = new PostgresChangeFeed({
    connectionString,
    db,
    prune: (before) =>
      commits.write(async (tx) => {
        await tx.deleteFrom('change').where('at', '<', before).execute();
      }),
    onError: options.onError,
  });
  await changes.start();
  return {
    kind: 'postgres',
    db,
    writer,
    write: (work) => commits.write(work),
    insertEvents: postgresEventInsert,
    changes,
    async ping() {
      await db.selectFrom('store').select('id').limit(1).execute();
    },
    async close() {
      await commits.idle();
      closing = true;
      await changes.close();
      await Promise.all([db.destroy(), writer.destroy()]);
    },
  };
}
