import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** "Tell me when": each row comes true once. */
export async function createWatchTable(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('product_watch')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('than_minor', integer)
    .addColumn('made_at', integer, (c) => c.notNull())
    .addColumn('fired_at', integer)
    .execute();
  await db.schema.createIndex('product_watch_customer').on('product_watch').column('customer_id').execute();
  await db.schema.createIndex('product_watch_fired').on('product_watch').column('fired_at').execute();
}
