import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Counts of why slots with audience variants showed what they showed, a kind of log row of its own. */
export async function createAdaptiveDecisions(db: Kysely<unknown>, dialect: MigrationDialect): Promise<void> {
  const { integer } = dialect;
  await dialect
    .clustered(
      db.schema
        .createTable('adaptive_decision')
        .addColumn('display_id', 'text', (c) => c.notNull())
        .addColumn('epoch', 'text', (c) => c.notNull())
        .addColumn('seq', integer, (c) => c.notNull())
        .addColumn('received_at', integer, (c) => c.notNull())
        .addPrimaryKeyConstraint('adaptive_decision_key', ['display_id', 'epoch', 'seq']),
    )
    .addColumn('quarter_start', integer, (c) => c.notNull())
    .addColumn('playlist_id', 'text')
    .addColumn('slot_id', 'text', (c) => c.notNull())
    .addColumn('creative_id', 'text', (c) => c.notNull())
    .addColumn('tier', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('decisions', integer, (c) => c.notNull())
    .execute();
}
