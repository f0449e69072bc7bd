import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The displays' log, one table per kind of event, all under the key (display, epoch, number). */
export async function createLogTables(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  const log = (table: string) =>
    dialect.clustered(
      db.schema
        .createTable(table)
        .addColumn('display_id', 'text', (c) => c.notNull())
        .addColumn('epoch', 'text', (c) => c.notNull())
        .addColumn('seq', integer, (c) => c.notNull())
        .addColumn('received_at', integer, (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['display_id', 'epoch', 'seq']),
    );
  await log('play')
    .addColumn('creative_id', 'text', (c) => c.notNull())
    .addColumn('playlist_id', 'text')
    .addColumn('entry_id', 'text')
    .addColumn('revision', integer, (c) => c.notNull())
    .addColumn('started_at', integer, (c) => c.notNull())
    .addColumn('duration_ms', integer, (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('clock_offset_ms', integer, (c) => c.notNull())
    .execute();
  await log('adaptive_play')
    .addColumn('quarter_start', integer, (c) => c.notNull())
    .addColumn('creative_id', 'text', (c) => c.notNull())
    .addColumn('playlist_id', 'text')
    .addColumn('plays', integer, (c) => c.notNull())
    .addColumn('seconds', 'double precision', (c) => c.notNull())
    .execute();
  await log('interaction')
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text')
    .execute();
  await log('audience_cell')
    .addColumn('quarter_start', integer, (c) => c.notNull())
    .addColumn('cell', 'text', (c) => c.notNull())
    .execute();
  await log('dropped')
    .addColumn('at', integer, (c) => c.notNull())
    .addColumn('count', integer, (c) => c.notNull())
    .execute();
  await log('refused_event')
    .addColumn('reason', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('log_cursor')
    .addColumn('display_id', 'text', (c) => c.notNull())
    .addColumn('epoch', 'text', (c) => c.notNull())
    .addColumn('ack', integer, (c) => c.notNull())
    .addColumn('updated_at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('log_cursor_key', ['display_id', 'epoch'])
    .execute();
  // Reports ask for a range of time; nothing else is asked often enough to pay for an index on every insert.
  await db.schema.createIndex('play_started').on('play').column('started_at').execute();
}
