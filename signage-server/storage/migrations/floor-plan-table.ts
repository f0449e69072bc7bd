import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** The plan of each shop's floor. */
export async function createFloorPlanTable(
  db: Kysely<unknown>,
  { integer }: MigrationDialect,
): Promise<void> {
  await db.schema
    .createTable('floor_plan')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text')
    .addColumn('version', integer, (c) => c.notNull())
    .execute();
}
