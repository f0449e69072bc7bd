import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What screens have learned, in sums that can be added up. */
export async function createLearningTable(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await dialect
    .clustered(
      db.schema
        .createTable('learning_cell')
        .addColumn('display_id', 'text', (c) => c.notNull())
        .addColumn('epoch', 'text', (c) => c.notNull())
        .addColumn('seq', integer, (c) => c.notNull())
        .addColumn('received_at', integer, (c) => c.notNull())
        .addPrimaryKeyConstraint('learning_cell_key', ['display_id', 'epoch', 'seq']),
    )
    .addColumn('creative_id', 'text', (c) => c.notNull())
    .addColumn('band', 'text', (c) => c.notNull())
    .addColumn('party', 'text', (c) => c.notNull())
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('by_lot', integer, (c) => c.notNull())
    .addColumn('plays', integer, (c) => c.notNull())
    .addColumn('tenths', integer, (c) => c.notNull())
    .addColumn('squares', integer, (c) => c.notNull())
    .execute();
}

/** Questions that were put to playlists: does choosing do better than even turns? */
export async function createExperimentTable(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('experiment')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('playlist_id', 'text', (c) => c.notNull())
    .addColumn('control_share', 'double precision', (c) => c.notNull())
    .addColumn('started_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .execute();
}
