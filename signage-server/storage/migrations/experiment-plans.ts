import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What an experiment is to find, and how many hours that was thought to take; null for those that nobody planned. */
export async function addExperimentPlans(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema.alterTable('experiment').addColumn('lift', 'double precision').execute();
  await db.schema.alterTable('experiment').addColumn('planned_hours', integer).execute();
}
