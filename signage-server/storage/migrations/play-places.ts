import { type Kysely, sql } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/**
 * Plays name their zone and slot, may have no known clock offset, and are asked for by corrected time. An offset of 0
 * that is there stays: nobody can tell any more whether it was measured.
 */
export async function addPlayPlaces(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  if (dialect.kind === 'postgres') {
    await sql`alter table play alter column clock_offset_ms drop not null`.execute(db);
    await db.schema.alterTable('play').addColumn('zone', 'text').addColumn('slot_id', 'text').execute();
    await db.schema.dropIndex('play_started').execute();
  } else await rebuild(db, dialect);
  await sql`create index play_corrected on play ((started_at + coalesce(clock_offset_ms, 0)))`.execute(db);
}

/** SQLite takes NOT NULL from a column only by copying its table; the old one's index goes with it. */
async function rebuild(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await dialect
    .clustered(
      db.schema
        .createTable('play_copy')
        .addColumn('display_id', 'text', (c) => c.notNull())
        .addColumn('epoch', 'text', (c) => c.notNull())
        .addColumn('seq', integer, (c) => c.notNull())
        .addColumn('received_at', integer, (c) => c.notNull())
        .addColumn('creative_id', 'text', (c) => c.notNull())
        .addColumn('playlist_id', 'text')
        .addColumn('entry_id', 'text')
        .addColumn('revision', integer, (c) => c.notNull())
        .addColumn('started_at', integer, (c) => c.notNull())
        .addColumn('duration_ms', integer, (c) => c.notNull())
        .addColumn('result', 'text', (c) => c.notNull())
        .addColumn('clock_offset_ms', integer)
        .addColumn('zone', 'text')
        .addColumn('slot_id', 'text')
        .addPrimaryKeyConstraint('play_key', ['display_id', 'epoch', 'seq']),
    )
    .execute();
  await sql`insert into play_copy select *, null, null from play`.execute(db);
  await db.schema.dropTable('play').execute();
  await db.schema.alterTable('play_copy').renameTo('play').execute();
}
