import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Weeks whose audience figures are final, as they were told; and a way to the cells of those that are not. */
export async function createAudienceWeeks(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('audience_week')
    .addColumn('week_from', integer, (c) => c.primaryKey())
    .addColumn('week_to', integer, (c) => c.notNull())
    .addColumn('hourly', integer, (c) => c.notNull())
    .addColumn('figures', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('audience_cell_quarter').on('audience_cell').column('quarter_start').execute();
}
