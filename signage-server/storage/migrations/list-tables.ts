import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** Lists as devices merge them. What stands in `list_item` already is taken over when a visit is next told of. */
export async function createListTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('list_state')
    .addColumn('visit_id', 'text', (c) => c.primaryKey().references('visit.id').onDelete('cascade'))
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('shared_list')
    .addColumn('key_hash', 'text', (c) => c.primaryKey())
    .addColumn('owner_hash', 'text', (c) => c.notNull().unique())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', integer, (c) => c.notNull())
    .addColumn('changed_at', integer, (c) => c.notNull())
    .execute();
}
