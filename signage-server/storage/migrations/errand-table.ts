import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What staff bring to fitting rooms and the like. */
export async function createErrandTable(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('errand')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('quantity', integer, (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('asked_at', integer, (c) => c.notNull())
    .addColumn('taken_by', 'text')
    .addColumn('ended_at', integer)
    .addColumn('outcome', 'text')
    .execute();
  await db.schema.createIndex('errand_asked_at').on('errand').column('asked_at').execute();
}
