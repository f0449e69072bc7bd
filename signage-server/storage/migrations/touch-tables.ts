import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** What other systems tell of visits, looks, purchases and questions, and the key by which they do. */
export async function createTouchTables(db: Kysely<unknown>, { integer }: MigrationDialect): Promise<void> {
  await db.schema
    .createTable('told_touch')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('day', integer, (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('product_id', 'text')
    .execute();
  await db.schema.createIndex('told_touch_day').on('told_touch').column('day').execute();
  await db.schema
    .createTable('touch_key')
    .addColumn('store_id', 'text', (c) => c.primaryKey())
    .addColumn('key_hash', 'text', (c) => c.notNull())
    .addColumn('made_at', integer, (c) => c.notNull())
    .execute();
}
