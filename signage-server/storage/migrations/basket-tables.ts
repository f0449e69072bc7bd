import type { Kysely } from 'kysely';
import type { MigrationDialect } from '../dialect.ts';

/** When a list was last changed, what is suggested beside it, what of that is not wanted, and how often it was taken. */
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
  await db.schema
    .createTable('add_on')
    .addColumn('visit_id', 'text', (c) => c.primaryKey().references('visit.id').onDelete('cascade'))
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('arm', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('add_on_refusal')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('customer_id', 'text')
    .addColumn('visit_id', 'text')
    .addColumn('product_id', 'text', (c) => c.notNull())
    .addColumn('at', integer, (c) => c.notNull())
    .addUniqueConstraint('add_on_refusal_customer', ['customer_id', 'product_id'])
    .addUniqueConstraint('add_on_refusal_visit', ['visit_id', 'product_id'])
    .execute();
  await db.schema
    .createTable('add_on_count')
    .addColumn('week', 'text', (c) => c.notNull())
    .addColumn('arm', 'text', (c) => c.notNull())
    .addColumn('visits', integer, (c) => c.notNull())
    .addColumn('taken', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('add_on_count_key', ['week', 'arm'])
    .execute();
}
