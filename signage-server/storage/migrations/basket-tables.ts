import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** When a list was last changed, and after how long a shop reminds of one that is left alone. */
export async function createBasketTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .alterTable('list_state')
    .addColumn('changed_at', integer, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('basket_rules')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
}
