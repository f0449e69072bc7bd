import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Takeovers and emergencies, and which screens have shown an emergency. */
export async function createInterruptionTables(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('interruption')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('end_at', integer, (c) => c.notNull())
    .addColumn('ended_at', integer)
    .addColumn('cap_identifier', 'text')
    .addColumn('created_by', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('interruption_reach')
    .addColumn('interruption_id', 'text', (c) => c.notNull().references('interruption.id'))
    .addColumn('display_id', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('interruption_reach_key', ['interruption_id', 'display_id'])
    .execute();
}
