import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Plans of visits, and how many of them led to one. */
export async function createVisitPlanTables(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('visit_plan')
    .addColumn('key_hash', 'text', (c) => c.primaryKey())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('invited', integer, (c) => c.notNull())
    .addColumn('items', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('day', integer, (c) => c.notNull())
    .addColumn('visited', integer, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('visit_plan_made').on('visit_plan').column('made_at').execute();
  await db.schema
    .createTable('visit_plan_count')
    .addColumn('day', integer, (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('invited', integer, (c) => c.notNull())
    .addColumn('made', integer, (c) => c.notNull())
    .addColumn('visited', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('visit_plan_count_key', ['day', 'origin', 'invited'])
    .execute();
}
