import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** A revision may go to some screens first, and somebody may have asked for a look at the drafts. */
export async function createRolloutTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('rollout')
    .addColumn('revision', integer, (c) => c.primaryKey())
    .addColumn('started_by', 'text', (c) => c.notNull())
    .addColumn('started_at', integer, (c) => c.notNull())
    .addColumn('then_at', integer)
    .addColumn('paused_at', integer)
    .addColumn('paused_for', 'text')
    .addColumn('ended_at', integer)
    .execute();
  await db.schema
    .createTable('rollout_screen')
    .addColumn('revision', integer, (c) => c.notNull())
    .addColumn('display_id', 'text', (c) => c.notNull())
    .addColumn('released_at', integer)
    .addPrimaryKeyConstraint('rollout_screen_pk', ['revision', 'display_id'])
    .execute();
  for (const name of ['asked_for', 'asked_by', 'asked_note', 'sent_back_by', 'sent_back_note'])
    await db.schema.alterTable('publish_approval').addColumn(name, 'text').execute();
  for (const name of ['asked_at', 'sent_back_at'])
    await db.schema.alterTable('publish_approval').addColumn(name, integer).execute();
}
